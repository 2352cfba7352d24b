package org.isnad.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * One or more successive words of the lexicon of time.
 *
 * @param forms their matching forms, one a token
 * @param value what the role counts: the day of the week or of the month, days from today, how many
 *     units
 * @param evidence what must stand with the word before it is taken for a time, because it has
 *     another meaning
 */
record TimeWord(List<String> forms, Role role, int value, Evidence evidence) {
  enum Role {
    WEEKDAY,
    MONTH,
    HIJRI_MONTH,
    DAY_PART,
    DAY_WORD,
    RELATIVE_DAY,
    SAME_DAY,
    PAST,
    NEXT,
    CURRENT,
    UNIT_HOUR,
    UNIT_DAY,
    UNIT_WEEK,
    UNIT_MONTH,
    UNIT_YEAR,
    PAIR_OF_YEARS,
    PART_OF_PERIOD,
    TIME_PREPOSITION,
    MONTH_PREPOSITION,
    YEAR_NOUN,
    NAMED_AFTER_DATE,
    NO_WEEKDAY_AFTER,
    BOTH,
    BEGINNING,
    NOUN_PREPOSITION,
    GENERAL_AFTER,
    ESTIMATE,
    EXPECTATION
  }

  /** From nothing to ever more: a preposition of time, a day before it, a year after it. */
  enum Evidence {
    NONE,
    PREPOSITION,
    DATE,
    YEAR
  }

  private static final Map<String, List<TimeWord>> BY_FIRST_FORM = load();

  private static Map<String, List<TimeWord>> load() {
    Table table = Table.read("/lexicon/times.tsv");
    return table.rows().stream()
        .map(
            row ->
                new TimeWord(
                    List.of(MatchingForm.of(table.cell(row, "phrase")).split(" ", -1)),
                    Role.valueOf(name(table.cell(row, "role"))),
                    Integer.parseInt(table.cell(row, "value")),
                    Evidence.valueOf(name(table.cell(row, "evidence")))))
        .distinct()
        .sorted(Comparator.comparingInt((TimeWord word) -> word.length()).reversed())
        .collect(Collectors.groupingBy(word -> word.forms().get(0)));
  }

  private static String name(String cell) {
    return cell.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  int length() {
    return forms.size();
  }

  /** The longest phrase of a role that starts at a token. */
  static Optional<TimeWord> at(List<String> forms, int from, Role role) {
    if (from < 0 || from >= forms.size()) {
      return Optional.empty();
    }
    return BY_FIRST_FORM.getOrDefault(forms.get(from), List.of()).stream()
        .filter(word -> word.role == role && word.standsAt(forms, from))
        .findFirst();
  }

  private boolean standsAt(List<String> text, int from) {
    return from + length() <= text.size() && text.subList(from, from + length()).equals(forms);
  }
}
