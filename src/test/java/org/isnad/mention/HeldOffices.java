package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.corenlp.SharedReader;

/** The offices that the persons of a text hold. */
final class HeldOffices {
  static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private HeldOffices() {}

  /** Fails unless somebody of this name holds this office in a text. */
  static void assertHolds(String text, String name, String title, String of) {
    assertThat(persons(text))
        .flatExtracting(
            person ->
                person.offices().stream()
                    .map(office -> tuple(person.name(), office.title(), office.of()))
                    .toList())
        .contains(tuple(name, title, of));
  }

  /** Fails if somebody holds an office in a text. */
  static void assertHoldsNothing(String text) {
    assertThat(persons(text)).flatExtracting(Mention.Person::offices).isEmpty();
  }

  private static List<Mention.Person> persons(String text) {
    Article article =
        new Article("test", text, new Published.On(LocalDate.of(2020, 1, 15)), "", "");
    return FINDER.find(article, SharedReader.reader().read(article)).stream()
        .filter(Mention.Person.class::isInstance)
        .map(Mention.Person.class::cast)
        .toList();
  }
}
