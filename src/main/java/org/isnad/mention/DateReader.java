package org.isnad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/**
 * Reads «12 يوليو», «في الثاني عشر من الشهر المقبل», «12 و13 آب (أغسطس)», «14 رمضان 1439هـ», «أيلول
 * / سبتمبر المقبل», and dates in digits.
 */
final class DateReader implements TimeReader {
  private static final String DATE = "time-date";
  private static final String MONTH = "time-month";
  private static final int ELEVENTH = 11;

  /** Months that two named together may lie apart. */
  private static final int LONGEST = 6;

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    return NumericDate.at(text, from)
        .or(() -> DayNumbers.at(text, from).flatMap(days -> dayOfMonth(text, from, days)))
        .or(() -> monthAlone(text, from));
  }

  private static Optional<Reading> dayOfMonth(TimeText text, int from, DayNumbers days) {
    int at = text.skip(days.end(), "من", "في", "ل");
    Optional<MonthName> month = MonthName.at(text, at, true);
    return month.isPresent()
        ? inNamedMonth(text, from, days, month.get())
        : inThisMonth(text, at, days);
  }

  /** «13 من الشهر الجاري», «الثالث من هذا الشهر», «15 الجاري». */
  private static Optional<Reading> inThisMonth(TimeText text, int at, DayNumbers days) {
    int name = text.skip(at, "هذا");
    boolean named = text.is(name, "الشهر");
    Optional<Leaning> qualifier = text.qualifier(named ? name + 1 : name);
    boolean bare = named && qualifier.isEmpty() && at == days.end() && name == at;
    boolean current = qualifier.filter(Leaning.CURRENT::equals).isPresent();
    if (bare || !(named || current)) {
      return Optional.empty();
    }
    int end = name + (named ? 1 : 0) + (qualifier.isPresent() ? 1 : 0);
    int months = WeekReader.weeks(qualifier.orElse(Leaning.CURRENT));
    return text.published()
        .day()
        .map(today -> YearMonth.from(today).plusMonths(months))
        .map(month -> days(days, month.getYear(), month.getMonthValue(), end))
        .orElse(Optional.of(new Reading(new When.Unstated(), end, DATE)));
  }

  private static Optional<Reading> inNamedMonth(
      TimeText text, int from, DayNumbers days, MonthName month) {
    MonthTail tail = MonthTail.at(text, month);
    if (!tail.isTold() && text.has(from - 1, Role.NAMED_AFTER_DATE)) {
      return Optional.of(Reading.nothing(tail.end()));
    }
    if (tail.year() != 0) {
      return month.hijri()
          ? hijriDays(days, tail.year(), month.month(), tail.end())
          : days(days, tail.year(), month.month(), tail.end());
    }
    if (isAttacks(text, from, days, month)) {
      return days(days, 2001, month.month(), tail.end());
    }
    if (text.published().day().isEmpty()) {
      return Optional.of(new Reading(new When.Unstated(), tail.end(), DATE));
    }
    LocalDate today = text.storyDay(tail).orElse(text.published().day().get());
    Leaning leaning = tail.leaning(text, from);
    if (month.hijri()) {
      int year = HijriCalendar.year(today, month.month(), leaning);
      return hijriDays(days, year, month.month(), tail.end());
    }
    LocalDate last = new Anchor(today).dayOfYear(month.month(), days.last(), leaning);
    return last.getDayOfMonth() == days.last()
        ? days(days, last.getYear(), month.month(), tail.end())
        : Optional.empty();
  }

  /** «هجمات 11 سبتمبر» need no year. */
  private static boolean isAttacks(TimeText text, int from, DayNumbers days, MonthName month) {
    return days.first() == ELEVENTH
        && month.month() == 9
        && text.is(from - 1, "هجمات", "احداث", "اعتداءات", "تفجيرات");
  }

  private static Optional<Reading> days(DayNumbers days, int year, int month, int end) {
    try {
      return Optional.of(
          reading(
              new When.Day(LocalDate.of(year, month, days.first())),
              new When.Day(LocalDate.of(year, month, days.last())),
              end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Reading> hijriDays(DayNumbers days, int year, int month, int end) {
    Optional<When> last = HijriCalendar.day(year, month, days.last());
    return HijriCalendar.day(year, month, days.first())
        .flatMap(first -> last.map(to -> reading(first, to, end)));
  }

  private static Reading reading(When first, When last, int end) {
    return new Reading(first.equals(last) ? first : new When.Interval(first, last), end, DATE);
  }

  private static Optional<Reading> monthAlone(TimeText text, int from) {
    return oneMonth(text, from).map(first -> months(text, first));
  }

  private static Optional<Reading> oneMonth(TimeText text, int from) {
    int at = text.skip(from, Role.PART_OF_PERIOD);
    return MonthName.at(text, at, false).flatMap(month -> monthAlone(text, at, month));
  }

  /** «نهاية مايو أو مطلع يونيو», «في مايو ويونيو الماضيين»: from one month to a later one. */
  private static Reading months(TimeText text, Reading first) {
    if (!text.is(first.end(), "و", "او") || !(first.when() instanceof When.Month from)) {
      return first;
    }
    return oneMonth(text, first.end() + 1)
        .filter(
            second ->
                second.when() instanceof When.Month to
                    && to.month().isAfter(from.month())
                    && to.month().isBefore(from.month().plusMonths(LONGEST)))
        .map(second -> new Reading(new When.Interval(from, second.when()), second.end(), MONTH))
        .orElse(first);
  }

  private static Optional<Reading> monthAlone(TimeText text, int from, MonthName month) {
    MonthTail tail = MonthTail.at(text, month);
    if (tail.year() != 0) {
      return month.hijri()
          ? HijriCalendar.month(tail.year(), month.month())
              .map(when -> new Reading(when, tail.end(), MONTH))
          : Optional.of(month(YearMonth.of(tail.year(), month.month()), tail.end()));
    }
    if (text.published().day().isEmpty()) {
      return Optional.of(new Reading(new When.Unstated(), tail.end(), MONTH));
    }
    LocalDate today = text.storyDay(tail).orElse(text.published().day().get());
    Leaning leaning = tail.leaning(text, from);
    if (month.hijri()) {
      int year = HijriCalendar.year(today, month.month(), leaning);
      return HijriCalendar.month(year, month.month())
          .map(when -> new Reading(when, tail.end(), MONTH));
    }
    YearMonth resolved = new Anchor(today).month(month.month(), leaning);
    return Optional.of(month(resolved, tail.end()));
  }

  private static Reading month(YearMonth month, int end) {
    return new Reading(new When.Month(month), end, MONTH);
  }
}
