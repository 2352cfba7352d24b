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
  private static final Set<String> ENDS = column("ends a name");
  private static final Set<String> ASIDE = column("aside");
  private static final List<String> ENDINGS =
      List.of("", "ه", "ان", "ين", "تان", "تين", "ون", "ات");

  private RelatingWords() {}

  private static Set<String> column(String name) {
    return TABLE.rows().stream()
        .filter(row -> TABLE.cell(row, name).equals("yes"))
        .map(row -> MatchingForm.of(TABLE.cell(row, "word")))
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

  private static boolean isOf(Set<String> words, String form) {
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    return ENDINGS.stream()
        .anyMatch(
            ending ->
                bare.endsWith(ending)
                    && words.contains(bare.substring(0, bare.length() - ending.length())));
  }
}
