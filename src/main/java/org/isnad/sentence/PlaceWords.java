package org.isnad.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * The first words of the names of places and states that the gazetteer knows, short ones only if
 * they are the whole name.
 */
final class PlaceWords {
  private static final Set<String> WORDS = words();

  private PlaceWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (String table : List.of("/gazetteer/places.tsv", "/gazetteer/countries.tsv")) {
      Table names = Table.read(table);
      for (List<String> row : names.rows()) {
        String[] name = MatchingForm.of(names.cell(row, "label_ar")).split("[\\s-]+");
        if (name.length == 1 || name[0].length() > 3) {
          words.add(name[0]);
        }
      }
    }
    return Set.copyOf(words);
  }
}
