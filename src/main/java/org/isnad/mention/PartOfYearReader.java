package org.isnad.mention;

import java.time.Year;
import java.util.Optional;

/**
 * Reads «النصف الأول من العام 2015», «الربع الثالث من هذا العام», «الأشهر الستة الأولى من 2018».
 */
final class PartOfYearReader implements TimeReader {
  private static final String RULE = "time-part-of-year";
  private final YearReader years = new YearReader();

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    if (text.is(from, "النصف", "نصف")) {
      return part(text, from + 1, 6);
    }
    if (text.is(from, "الربع")) {
      return part(text, from + 1, 3);
    }
    return text.is(from, "الاشهر", "الشهور") ? firstMonths(text, from + 1) : Optional.empty();
  }

  private Optional<Reading> part(TimeText text, int at, int months) {
    return text.ordinal(at)
        .filter(number -> number.value() <= 12 / months)
        .flatMap(
            number -> {
              int first = (int) (number.value() - 1) * months + 1;
              return of(text, at + number.length(), first, first + months - 1);
            });
  }

  private Optional<Reading> firstMonths(TimeText text, int at) {
    return text.cardinal(at)
        .filter(number -> number.value() > 1 && number.value() < 12)
        .filter(number -> text.is(at + number.length(), "الاولي"))
        .flatMap(number -> of(text, at + number.length() + 1, 1, (int) number.value()));
  }

  private Optional<Reading> of(TimeText text, int at, int firstMonth, int lastMonth) {
    return text.is(at, "من")
        ? years.read(text, at + 1).map(year -> within(year, firstMonth, lastMonth))
        : Optional.empty();
  }

  private static Reading within(Reading year, int firstMonth, int lastMonth) {
    if (!(year.when() instanceof When.InYear told)) {
      return new Reading(new When.Unstated(), year.end(), RULE);
    }
    Year which = told.year();
    When when =
        new When.Interval(
            new When.Month(which.atMonth(firstMonth)), new When.Month(which.atMonth(lastMonth)));
    return new Reading(when, year.end(), RULE);
  }
}
