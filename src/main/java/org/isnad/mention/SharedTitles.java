package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.text.MatchingForm;

/**
 * Groups that are the holders of one office in several states: «وزيرا خارجية مصر والأردن» are two
 * whom the article may name elsewhere.
 */
public final class SharedTitles {
  private static final Lexicon LEXICON = new Lexicon();

  /** What found one of those who hold a title together. */
  public static final String ONE_OF_THEM = "one-of-them";

  private SharedTitles() {}

  /** Whether each name of the group may be one office holder. */
  public static boolean isShared(Mention.Group group) {
    return group.names().size() > 1 && isTitle(head(group.names().get(0)));
  }

  /** A group for each name, at the same words. */
  public static List<Mention> parts(Mention.Group group) {
    return group.names().stream()
        .<Mention>map(name -> new Mention.Group(group.words(), ONE_OF_THEM, List.of(name)))
        .toList();
  }

  /** «وزيرا خارجية مصر» is who holds «وزير خارجية» of «مصر»; empty if no state ends the name. */
  public static Optional<OfficeWords> office(String name, Gazetteer gazetteer) {
    List<String> words = List.of(name.split("\\s+"));
    for (int cut = 1; cut < words.size(); cut++) {
      String state = String.join(" ", words.subList(cut, words.size()));
      if (gazetteer.state(state).isPresent()) {
        String field = String.join(" ", words.subList(1, cut));
        String title = LEXICON.singular(head(name)) + (field.isEmpty() ? "" : " " + field);
        return Optional.of(new OfficeWords(title, gazetteer.state(state).get().label()));
      }
    }
    return Optional.empty();
  }

  private static boolean isTitle(String head) {
    return LEXICON.isDualTitle(head) || LEXICON.isPluralTitle(head);
  }

  private static String head(String name) {
    return MatchingForm.of(name.split("\\s+")[0]);
  }
}
