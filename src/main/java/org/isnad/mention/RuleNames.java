package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.isnad.article.Article;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameFinder;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;

/**
 * The names that rules and lists find, as annotated corpora mark them: without titles and heads of
 * places, states as places.
 */
public final class RuleNames implements NameFinder {
  private final MentionFinder rules;

  public RuleNames(Gazetteer gazetteer) {
    this.rules = new MentionFinder(gazetteer);
  }

  @Override
  public List<List<NameSpan>> find(Article article, List<Sentence> sentences) {
    return names(article, sentences, (mention, name) -> true);
  }

  /** Only names that hold where nothing else speaks for them: titled persons and states. */
  List<List<NameSpan>> sure(Article article, List<Sentence> sentences) {
    return names(
        article,
        sentences,
        (mention, name) ->
            mention.foundBy().equals("state")
                || (mention.foundBy().equals("titled-person")
                    && isProper(sentences.get(mention.words().sentence()), name)));
  }

  private static boolean isProper(Sentence sentence, NameSpan name) {
    return name.end() - name.first() > 1
        && sentence.tokens().subList(name.first(), name.end()).stream()
            .allMatch(token -> token.tag().endsWith("NNP"));
  }

  private List<List<NameSpan>> names(
      Article article, List<Sentence> sentences, BiPredicate<Mention, NameSpan> wanted) {
    List<List<NameSpan>> names = new ArrayList<>();
    sentences.forEach(sentence -> names.add(new ArrayList<>()));
    for (Mention mention : rules.find(article, sentences)) {
      int sentence = mention.words().sentence();
      name(sentences.get(sentence), mention)
          .filter(name -> wanted.test(mention, name))
          .ifPresent(names.get(sentence)::add);
    }
    return names;
  }

  private static Optional<NameSpan> name(Sentence sentence, Mention mention) {
    if (mention instanceof Mention.Person person) {
      return named(sentence, mention.words(), person.name(), NameKind.PERSON);
    }
    if (mention instanceof Mention.Organization organization) {
      return named(sentence, mention.words(), organization.name(), NameKind.ORGANIZATION);
    }
    if (mention instanceof Mention.Locality place && !HEADED.contains(place.foundBy())) {
      return named(sentence, mention.words(), place.name(), NameKind.PLACE);
    }
    if (mention instanceof Mention.State && mention.foundBy().equals("state")) {
      return Optional.of(
          new NameSpan(NameKind.PLACE, mention.words().first(), mention.words().end()));
    }
    return Optional.empty();
  }

  /** Rules whose names begin with a word that annotated corpora leave out: «مدينة», «قرية». */
  private static final Set<String> HEADED = Set.of("headed-place");

  /** The tokens of a mention that a name of it fills. */
  private static Optional<NameSpan> named(
      Sentence sentence, Words words, String name, NameKind kind) {
    String wanted = letters(MatchingForm.of(name));
    for (int first = words.first(); first < words.end(); first++) {
      StringBuilder here = new StringBuilder();
      for (int end = first + 1; end <= words.end(); end++) {
        Token token = sentence.tokens().get(end - 1);
        here.append(letters(token.form()));
        if (!wanted.isEmpty() && here.toString().equals(wanted)) {
          return Optional.of(new NameSpan(kind, first, end));
        }
      }
    }
    return Optional.empty();
  }

  private static String letters(String form) {
    StringBuilder out = new StringBuilder();
    form.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
