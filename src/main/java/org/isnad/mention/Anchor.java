package org.isnad.mention;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Works out times from the day that a text speaks on. Weeks run from Sunday to Saturday, as the
 * Arabic press counts them.
 */
record Anchor(LocalDate today) {
  private static final int MONTHS_AHEAD_IN_A_PAST_CLAUSE = 2;

  LocalDate weekday(DayOfWeek day, Leaning leaning) {
    return switch (leaning) {
      case LAST -> today.with(previous(day));
      case NEXT -> today.with(next(day));
      case FUTURE, PRESENT -> today.with(nextOrSame(day));
      case CURRENT -> inWeek(day, 0);
      case PAST, OPEN -> today.with(previousOrSame(day));
    };
  }

  /** A weekday in the week so many weeks from this. */
  LocalDate inWeek(DayOfWeek day, int weeks) {
    return sunday(weeks).with(nextOrSame(day));
  }

  When week(int weeks) {
    return new When.Interval(new When.Day(sunday(weeks)), new When.Day(sunday(weeks).plusDays(6)));
  }

  private LocalDate sunday(int weeks) {
    return today.with(previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeks);
  }

  /** The day of this name of the year that is meant if none is told; the nearest by default. */
  LocalDate dayOfYear(int month, int day, Leaning leaning) {
    Stream<LocalDate> candidates =
        Stream.of(-1, 0, 1)
            .map(years -> YearMonth.of(today.getYear() + years, month))
            .filter(candidate -> candidate.isValidDay(day))
            .map(candidate -> candidate.atDay(day));
    return candidates
        .filter(
            date ->
                switch (leaning) {
                  case LAST -> date.isBefore(today);
                  case NEXT -> date.isAfter(today);
                  case FUTURE -> !date.isBefore(today);
                  case CURRENT -> date.getYear() == today.getYear();
                  case PAST, PRESENT, OPEN -> true;
                })
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))))
        .orElse(today);
  }

  YearMonth month(int month, Leaning leaning) {
    YearMonth now = YearMonth.from(today);
    YearMonth same = YearMonth.of(today.getYear(), month);
    YearMonth before = same.isAfter(now) ? same.minusYears(1) : same;
    YearMonth after = same.isBefore(now) ? same.plusYears(1) : same;
    return switch (leaning) {
      case LAST -> before.equals(now) ? before.minusYears(1) : before;
      case NEXT -> after.equals(now) ? after.plusYears(1) : after;
      case CURRENT -> same;
      case FUTURE -> after;
      case PAST ->
          now.until(after, ChronoUnit.MONTHS) <= MONTHS_AHEAD_IN_A_PAST_CLAUSE
                  && before.until(now, ChronoUnit.MONTHS) > MONTHS_AHEAD_IN_A_PAST_CLAUSE
              ? after
              : before;
      case PRESENT, OPEN ->
          now.until(after, ChronoUnit.MONTHS) < before.until(now, ChronoUnit.MONTHS)
              ? after
              : before;
    };
  }

  Year year(int years) {
    return Year.from(today).plusYears(years);
  }
}
