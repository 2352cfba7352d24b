package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Days and months of the Umm al-Qura calendar as Gregorian dates. */
final class HijriCalendar {
  private static final LocalDate FIRST = LocalDate.of(1885, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2170, 1, 1);

  private HijriCalendar() {}

  /** The whole month; empty if the calendar has no such year. */
  static Optional<When> month(int year, int month) {
    try {
      HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
      return Optional.of(
          new When.Interval(
              new When.Day(LocalDate.from(first)),
              new When.Day(LocalDate.from(first).plusDays(first.lengthOfMonth() - 1L))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<When> day(int year, int month, int day) {
    try {
      return Optional.of(
          new When.Day(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The year whose month of this number lies where the leaning says, nearest to a day; 0, which no
   * month has, for days outside the calendar.
   */
  static int year(LocalDate today, int month, Leaning leaning) {
    if (today.isBefore(FIRST) || today.isAfter(LAST)) {
      return 0;
    }
    int year = HijrahDate.from(today).get(ChronoField.YEAR);
    return IntStream.rangeClosed(year - 1, year + 1)
        .boxed()
        .filter(candidate -> lies(today, first(candidate, month), leaning))
        .min(Comparator.comparingLong(candidate -> distance(today, first(candidate, month))))
        .orElse(year);
  }

  private static LocalDate first(int year, int month) {
    return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
  }

  private static boolean lies(LocalDate today, LocalDate first, Leaning leaning) {
    return switch (leaning) {
      case LAST -> first.plusDays(29).isBefore(today);
      case NEXT -> first.isAfter(today);
      case FUTURE -> !first.plusDays(29).isBefore(today);
      case PAST -> !first.isAfter(today);
      case CURRENT, PRESENT, OPEN -> true;
    };
  }

  private static long distance(LocalDate today, LocalDate first) {
    return Math.abs(ChronoUnit.DAYS.between(first.plusDays(15), today));
  }
}
