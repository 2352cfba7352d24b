package org.isnad.gazetteer;

import java.time.LocalDate;

/**
 * From when to when an office was held, as precisely as the source has it.
 *
 * @param from {@code 2003}, {@code 2003-05} or {@code 2003-05-21}; empty if unknown
 * @param to likewise; empty means that the source had no end on its last day, not that there is
 *     none
 * @param lastKnown the last day that the source knows of
 */
public record Term(String from, String to, LocalDate lastKnown) {
  private static final LocalDate END_OF_FILES = LocalDate.of(2022, 12, 31);
  private static final String SHAPE = "|\\d{4}(-\\d\\d(-\\d\\d)?)?";

  /** How a day lies to a term. */
  public enum Fit {
    BEFORE,
    DURING,
    AFTER,
    /** The source ends before that day, or gives no date. */
    UNKNOWN
  }

  public Term {
    if (!from.matches(SHAPE) || !to.matches(SHAPE)) {
      throw new IllegalArgumentException("\"%s\" to \"%s\" is no term".formatted(from, to));
    }
  }

  /** A term of the built-in files, whose source ends in 2022. */
  public Term(String from, String to) {
    this(from, to, END_OF_FILES);
  }

  /** Where a day lies; a day of a month or year that is only partly covered counts as during. */
  public Fit fit(LocalDate day) {
    if (!from.isEmpty() && day.isBefore(first(from))) {
      return Fit.BEFORE;
    }
    if (!to.isEmpty()) {
      return day.isAfter(last(to)) ? Fit.AFTER : from.isEmpty() ? Fit.UNKNOWN : Fit.DURING;
    }
    return from.isEmpty() || day.isAfter(lastKnown) ? Fit.UNKNOWN : Fit.DURING;
  }

  private static LocalDate first(String date) {
    return LocalDate.parse(date + "-01-01".substring(date.length() == 4 ? 0 : date.length() - 4));
  }

  private static LocalDate last(String date) {
    LocalDate first = first(date);
    return switch (date.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
