package org.isnad.explore.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** How long a bin of the timeline is. */
public enum Step {
  DAY,
  MONTH,
  YEAR;

  /** The words by which pages ask for one. */
  static final List<String> WORDS = List.of("auto", "day", "month", "year");

  /** Up to so many days are drawn day by day. */
  private static final long MOST_DAYS = 120;

  /** Up to so many months are drawn month by month. */
  private static final long MOST_MONTHS = 180;

  /** The one that draws a span in bins neither too few nor too many. */
  static Step fitting(LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
      return DAY;
    }
    return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? MONTH : YEAR;
  }

  static Step of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next longer one; of years there is none. */
  Step coarser() {
    return switch (this) {
      case DAY -> MONTH;
      case MONTH, YEAR -> YEAR;
    };
  }

  /** The bin that a day falls into, by its first day. */
  LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the bin that a day falls into. */
  LocalDate last(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> YearMonth.from(day).atEndOfMonth();
      case YEAR -> LocalDate.of(day.getYear(), 12, 31);
    };
  }

  /** Whether all days from one to another fall into the same bin. */
  boolean holds(LocalDate from, LocalDate to) {
    return from.equals(to) || first(from).equals(first(to));
  }
}
