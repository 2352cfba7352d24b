package org.isnad.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Words that say how somebody stands to somebody else, whom they lead by a preposition: «التابع ل»,
 * «المدعومة من», «الداعمتين ل». The table {@code relating-words.tsv} has them in the masculine.
 */
public final class RelatingWords {
  private static final Table TABLE = Table.read("/lexicon/relating-words.tsv");
  private static final List<String> ENDINGS =
      List.of("", "ه", "ان", "ين", "تان", "تين", "ون", "ات");
  private static final Set<String> ENDS = column("ends a name");
  private static final Set<String> ASIDE = column("aside");
  private static final Set<String> BELONG = column("tells which");

  private RelatingWords() {}

  /** The words of a column in all their endings. */
  private static Set<String> column(String name) {
    return TABLE.rows().stream()
        .filter(row -> TABLE.cell(row, name).equals("yes"))
        .map(row -> MatchingForm.of(TABLE.cell(row, "word")))
        .flatMap(word -> ENDINGS.stream().map(word::concat))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word, with or without its article, is no part of the name of the body before it. */
  static boolean endName(String form) {
    return isOf(ENDS, form);
  }

  /** Whether a word, with or without its article, leads somebody who takes no part himself. */
  public static boolean leadAside(String form) {
    return isOf(ASIDE, form);
  }

  /** Whether a word and whom or what it leads say which people are meant. */
  static boolean belongToName(String form) {
    return isOf(BELONG, form);
  }

  private static boolean isOf(Set<String> words, String form) {
    return words.contains(form.startsWith("ال") ? form.substring(2) : form);
  }
}
