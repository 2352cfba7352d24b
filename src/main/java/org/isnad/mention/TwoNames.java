package org.isnad.mention;

import java.util.List;
import java.util.Map;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * Two short names side by side, which look like one person's: «قمة كيم ترمب», «استقبل أردوغان
 * روحاني», «كيم-ترمب».
 */
final class TwoNames {
  private final Gazetteer gazetteer;
  private final Map<String, String> shortNames;

  /**
   * @param shortNames the last words of the names in the article, as matching forms, with the full
   *     name that each stands for
   */
  TwoNames(Gazetteer gazetteer, Map<String, String> shortNames) {
    this.gazetteer = gazetteer;
    this.shortNames = shortNames;
  }

  /** The two persons of a mention; the mention itself if it is of one. */
  List<Mention> apart(Mention mention) {
    if (!(mention instanceof Mention.Person person) || !person.offices().isEmpty()) {
      return List.of(mention);
    }
    String name = person.name().strip();
    String[] parts = name.split("[\\s–-]+");
    Words words = person.words();
    int tokens = words.end() - words.first();
    if (parts.length != 2 || tokens > 3 || !areTold(name, parts) && !areKnown(name, parts)) {
      return List.of(mention);
    }
    return List.of(
        new Mention.Person(part(words, 0, 0, parts[0].length()), "short-name", parts[0], List.of()),
        new Mention.Person(
            part(words, tokens - 1, name.length() - parts[1].length(), name.length()),
            "short-name",
            parts[1],
            List.of()));
  }

  /** Whether the article gives two persons in full who are called so. */
  private boolean areTold(String name, String[] parts) {
    String first = shortNames.getOrDefault(MatchingForm.of(parts[0]), "");
    String second = shortNames.getOrDefault(MatchingForm.of(parts[1]), "");
    boolean two = first.contains(" ") && second.contains(" ") && !first.equals(second);
    return two && !second.equals(name) && !first.equals(name);
  }

  /** Whether everybody knows two persons by these words, and nobody one: «بوتين أردوغان». */
  private boolean areKnown(String name, String[] parts) {
    return isPerson(parts[0])
        && isPerson(parts[1])
        && !isPerson(name)
        && gazetteer.byName(parts[0]).stream().noneMatch(gazetteer.byName(parts[1])::contains);
  }

  private boolean isPerson(String name) {
    return gazetteer.byName(name).stream().anyMatch(item -> item.kind() == Item.Kind.PERSON);
  }

  private static Words part(Words words, int token, int from, int to) {
    int start = words.span().start();
    return new Words(
        words.sentence(),
        words.first() + token,
        words.first() + token + 1,
        new Span(start + from, start + to),
        words.surface().substring(from, to));
  }
}
