package org.isnad.claim.casualty;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.claim.Count;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Words before or after a number that say how it bounds the count: «أكثر من», «على الأقل».
 *
 * @param words in their matching form, clitics as words of their own
 */
record Hedge(List<String> words, Bound bound, boolean before) {
  /** How a number bounds the count. */
  enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    LESS_THAN,
    AT_MOST,
    /** The lower end of a range, its upper end to follow. */
    FROM;

    Count count(long number) {
      return switch (this) {
        case EXACT, ABOUT, FROM -> Count.exactly(number);
        case AT_LEAST -> new Count.AtLeast(number);
        case MORE_THAN -> new Count.AtLeast(number + 1);
        case LESS_THAN -> new Count.Between(0, Math.max(0, number - 1));
        case AT_MOST -> new Count.Between(0, number);
      };
    }
  }

  private static final List<Hedge> ALL = read();

  private static List<Hedge> read() {
    Table table = Table.read("/lexicon/hedges.tsv");
    return table.rows().stream()
        .map(
            row ->
                new Hedge(
                    List.of(MatchingForm.of(table.cell(row, "words")).split(" ", -1)),
                    Bound.valueOf(
                        table.cell(row, "bound").toUpperCase(Locale.ROOT).replace(' ', '_')),
                    table.cell(row, "place").equals("before")))
        .sorted(Comparator.comparingInt((Hedge hedge) -> hedge.words.size()).reversed())
        .toList();
  }

  /** The longest hedge that starts at a word and stands before its number. */
  static Optional<Hedge> before(List<String> forms, int from) {
    return ALL.stream().filter(hedge -> hedge.before && hedge.standsAt(forms, from)).findFirst();
  }

  /** The longest hedge that starts at a word and stands after its number. */
  static Optional<Hedge> after(List<String> forms, int from) {
    return ALL.stream().filter(hedge -> !hedge.before && hedge.standsAt(forms, from)).findFirst();
  }

  private boolean standsAt(List<String> forms, int from) {
    int end = from + words.size();
    return end <= forms.size() && forms.subList(from, end).equals(words);
  }
}
