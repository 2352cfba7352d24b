package org.isnad.mention;

import java.util.Optional;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;

/** Adjectives of nationality of one or two words: «السوري», «الكورية الجنوبية», «جنوب أفريقي». */
final class Nationality {
  /**
   * An adjective of nationality at some tokens.
   *
   * @param state the state's usual short Arabic name
   */
  record Hit(int end, String state) {}

  private final Gazetteer gazetteer;

  Nationality(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Optional<Hit> at(Line line, int i) {
    if (!line.has(i) || line.isPunctuation(i) || line.form(i).length() < 3) {
      return Optional.empty();
    }
    if (line.has(i + 1)) {
      Optional<Demonym> two = gazetteer.demonym(line.form(i) + " " + line.form(i + 1));
      if (two.isPresent()) {
        return Optional.of(new Hit(i + 2, two.get().name()));
      }
    }
    if (line.isVerb(i) || line.tag(i).equals("NNP")) {
      return Optional.empty();
    }
    return gazetteer.demonym(line.form(i)).map(demonym -> new Hit(i + 1, demonym.name()));
  }
}
