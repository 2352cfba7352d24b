package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class LearntNamesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void theModelFillsAGap() {
    Mention fresh =
        only(
            find("سافر/VBD غدران/NNP هلبوص/NN امس/NN", new NameSpan(NameKind.PERSON, 1, 3)), "crf");
    assertThat(fresh).isInstanceOf(Mention.Person.class);
    assertThat(fresh.words().surface()).isEqualTo("غدران هلبوص");
  }

  @Test
  void aStateStaysTheStateThatTheListsKnow() {
    List<Mention> found = find("زار/VBD فرنسا/NNP", new NameSpan(NameKind.ORGANIZATION, 1, 2));
    assertThat(found).singleElement().isInstanceOf(Mention.State.class);
  }

  @Test
  void oneWordAloneIsNoPerson() {
    assertThat(find("شاهد/VBD غدران/NNP", new NameSpan(NameKind.PERSON, 1, 2)))
        .noneMatch(mention -> mention.foundBy().equals("crf"));
  }

  @Test
  void otherNamesAreNoMentions() {
    assertThat(find("شاهد/VBD غدران/NNP", new NameSpan(NameKind.OTHER, 1, 2)))
        .noneMatch(mention -> mention.foundBy().equals("crf"));
  }

  @Test
  void aNameThatRunsOnEndsWhereTheModelSays() {
    List<Mention> found =
        find(
            "قال/VBD الرئيس/DTNN باراك/NNP أوباما/NNP وراء/NN الأبواب/DTNNS",
            new NameSpan(NameKind.PERSON, 2, 4));
    assertThat(person(found).name()).isEqualTo("باراك أوباما");
    assertThat(person(found).words().surface()).isEqualTo("الرئيس باراك أوباما");
  }

  @Test
  void aNameThatTheSegmenterCutIsWhole() {
    List<Mention> found =
        find("قال/VBD الرئيس/DTNN جو/NNP ب+/IN ايدن/NN", new NameSpan(NameKind.PERSON, 2, 5));
    assertThat(person(found).name()).isEqualTo("جو بايدن");
  }

  @Test
  void aNameGoesOnWithTheFamilysThatTheModelKnows() {
    List<Mention> found =
        find(
            "شكر/VBD المهندس/DTNN سامي/NNP بن/NNP سعد/NNP البنيان/DTNN الحضور/DTNN",
            new NameSpan(NameKind.PERSON, 2, 6));
    assertThat(person(found).name()).isEqualTo("سامي بن سعد البنيان");
  }

  @Test
  void anUnheardOfVerbAfterANameIsPartOfIt() {
    List<Mention> found =
        find("قال/VBD محمد/NNP رضا/NNP نعمشت/VBD زاده/NNP", new NameSpan(NameKind.PERSON, 1, 5));
    assertThat(person(found).name()).isEqualTo("محمد رضا نعمشت زاده");
  }

  @Test
  void aPlaceAfterANameStaysAPlace() {
    List<Mention> found =
        find(
            "شكر/VBD الدكتور/DTNN سامي/NNP سالم/NNP فرنسا/NNP",
            new NameSpan(NameKind.PERSON, 2, 5));
    assertThat(person(found).name()).isEqualTo("سامي سالم");
    assertThat(found).hasAtLeastOneElementOfType(Mention.State.class);
  }

  @Test
  void aFirstLetterAfterAPrepositionIsNoPreposition() {
    Mention place =
        only(find("قتل/VBD في/IN ب+/IN هادورا/NN", new NameSpan(NameKind.PLACE, 3, 4)), "crf");
    assertThat(place.words().surface()).isEqualTo("بهادورا");
  }

  @Test
  void ofWhatRulesHaveSettledTheModelIsNotAsked() {
    assertThat(find("زار/VBD فرنسا/NNP", new NameSpan(NameKind.PERSON, 0, 2)))
        .noneMatch(Mention.Person.class::isInstance);
  }

  @Test
  void aPlaceBelongsToNobody() {
    Mention place =
        only(find("قتل/VBD قرب/NN مياجد+/NNP ي/PRP$", new NameSpan(NameKind.PLACE, 2, 3)), "crf");
    assertThat(place.words().surface()).isEqualTo("مياجدي");
  }

  private static Mention.Person person(List<Mention> found) {
    return found.stream()
        .filter(Mention.Person.class::isInstance)
        .map(Mention.Person.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Mention only(List<Mention> found, String foundBy) {
    Optional<Mention> first =
        found.stream().filter(mention -> mention.foundBy().equals(foundBy)).findFirst();
    return first.orElseThrow();
  }

  /**
   * What is found in words that are written with their tags, if the model tells this name; a plus
   * joins a clitic to the next.
   */
  private static List<Mention> find(String tagged, NameSpan name) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String word : tagged.split(" ")) {
      String written = word.substring(0, word.indexOf('/'));
      String surface = written.replace("+", "");
      Span span = new Span(text.length(), text.length() + surface.length());
      tokens.add(
          new Token(
              span, surface, MatchingForm.of(surface), word.substring(word.indexOf('/') + 1)));
      text.append(surface).append(written.endsWith("+") ? "" : " ");
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length() - 1), tokens);
    Article article = new Article("a", text.toString(), Published.unknown(), "", "");
    return new MentionFinder(
            GAZETTEER, sentences -> sentences.stream().map(asked -> List.of(name)).toList())
        .find(article, List.of(sentence));
  }
}
