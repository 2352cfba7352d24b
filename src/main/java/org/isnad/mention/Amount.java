package org.isnad.mention;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.mention.TimeWord.Role;
import org.isnad.text.ArabicNumber;

/**
 * So many days, weeks, months or years: «يومين», «ثلاثة أيام», «24 شهرا», «الأيام الثلاثة».
 *
 * @param unit one of the roles of units
 */
record Amount(int count, Role unit, int end) {
  private static final int MOST = 1000;

  static Optional<Amount> at(TimeText text, int from) {
    return text.cardinal(from)
        .filter(number -> number.value() > 0 && number.value() < MOST)
        .flatMap(number -> counted(text, from, number))
        .or(() -> unit(text, from).flatMap(word -> uncounted(text, from, word)));
  }

  private static Optional<Amount> counted(TimeText text, int from, ArabicNumber number) {
    int at = from + number.length();
    return unit(text, at)
        .map(word -> new Amount((int) number.value(), word.role(), at + word.length()));
  }

  /** «أسبوع», «يومين», «الأيام الثلاثة»; a plural alone tells no number. */
  private static Optional<Amount> uncounted(TimeText text, int from, TimeWord word) {
    int end = from + word.length();
    if (word.value() > 0) {
      return Optional.of(new Amount(word.value(), word.role(), end));
    }
    return text.cardinal(end)
        .filter(number -> number.value() < MOST)
        .map(number -> new Amount((int) number.value(), word.role(), end + number.length()));
  }

  private static Optional<TimeWord> unit(TimeText text, int at) {
    return Stream.of(Role.UNIT_HOUR, Role.UNIT_DAY, Role.UNIT_WEEK, Role.UNIT_MONTH, Role.UNIT_YEAR)
        .flatMap(role -> text.word(at, role).stream())
        .findFirst();
  }

  /** The time so far back or, if the sign is positive, ahead, no finer than the unit. */
  Optional<When> from(LocalDate today, int sign) {
    long far = (long) sign * count;
    return switch (unit) {
      case UNIT_DAY -> Optional.of(new When.Day(today.plusDays(far)));
      case UNIT_WEEK -> Optional.of(new Anchor(today).week((int) far));
      case UNIT_MONTH -> Optional.of(new When.Month(YearMonth.from(today).plusMonths(far)));
      case UNIT_YEAR -> Optional.of(new When.InYear(Year.from(today).plusYears(far)));
      default -> Optional.empty();
    };
  }

  /** All the units up to today, or from it on: «الأيام الثلاثة الماضية». */
  When around(LocalDate today, int sign) {
    int near = sign;
    int far = sign * count;
    return switch (unit) {
      case UNIT_HOUR -> between(day(today, sign * ((count + 23) / 24)), day(today, 0), sign);
      case UNIT_DAY -> between(day(today, far), day(today, near), sign);
      case UNIT_WEEK -> between(day(today, 7 * far), day(today, near), sign);
      case UNIT_MONTH -> between(month(today, far), month(today, near), sign);
      default -> between(year(today, far), year(today, near), sign);
    };
  }

  private static When between(When far, When near, int sign) {
    if (far.equals(near)) {
      return far;
    }
    return sign < 0 ? new When.Interval(far, near) : new When.Interval(near, far);
  }

  private static When day(LocalDate today, int days) {
    return new When.Day(today.plusDays(days));
  }

  private static When month(LocalDate today, int months) {
    return new When.Month(YearMonth.from(today).plusMonths(months));
  }

  private static When year(LocalDate today, int years) {
    return new When.InYear(Year.from(today).plusYears(years));
  }
}
