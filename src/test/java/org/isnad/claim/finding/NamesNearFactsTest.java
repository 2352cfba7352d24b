package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.encounter.Accompanied;
import org.isnad.mention.NameModel;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class NamesNearFactsTest {
  private static final NameSpan NAME = new NameSpan(NameKind.PERSON, 0, 1);
  private static final NameModel EVERYWHERE =
      article -> article.stream().map(sentence -> List.of(NAME)).toList();

  @Test
  void onlySentencesWithAWordThatFactsHangOnAreAsked() {
    NameModel near = near(new CueWords(Set.of("التقى", "اجتماع"), List.of()));
    List<Sentence> article =
        List.of(sentence("غدران غاب"), sentence("غدران حضر الاجتماع"), sentence("غدران نام"));
    assertThat(near.tag(article)).containsExactly(List.of(), List.of(NAME), List.of());
  }

  @Test
  void wordsThatBelongTogetherMustBothStandThere() {
    Accompanied signing = new Accompanied(Set.of("وقع"), Set.of("اتفاق"));
    NameModel near = near(new CueWords(Set.of(), List.of(signing)));
    List<Sentence> article =
        List.of(sentence("غدران وقع الاتفاق"), sentence("غدران وقع"), sentence("اتفاق غدران"));
    assertThat(near.tag(article)).containsExactly(List.of(NAME), List.of(), List.of());
  }

  private static NameModel near(CueWords words) {
    return new NamesNearFacts(words, EVERYWHERE);
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, MatchingForm.of(word), "NN"));
      at = span.end() + 1;
    }
    return new Sentence(0, new Span(0, text.length()), tokens);
  }
}
