package org.isnad.sentence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Words of which names of persons are made, as matching forms: given names, and those that the
 * gazetteer knows.
 */
final class PersonWords {
  private static final Set<String> GIVEN = given();
  private static final Set<String> KNOWN = words("/gazetteer/persons.tsv", 1, Integer.MAX_VALUE);

  private PersonWords() {}

  static boolean isGiven(String form) {
    return GIVEN.contains(form);
  }

  /** Whether a person that the gazetteer knows is called so, or it is a given name. */
  static boolean contains(String form) {
    return KNOWN.contains(form) || GIVEN.contains(form);
  }

  private static Set<String> given() {
    Set<String> words = new HashSet<>(words("/lexicon/given-names.tsv", 0, 1));
    words.addAll(words("/gazetteer/persons.tsv", 1, 1));
    return Set.copyOf(words);
  }

  /** The first {@code most} words of each cell of a column. */
  private static Set<String> words(String table, int column, int most) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.read(table).rows()) {
      Arrays.stream(MatchingForm.of(row.get(column)).split("[\\s-]+"))
          .limit(most)
          .forEach(words::add);
    }
    return Set.copyOf(words);
  }
}
