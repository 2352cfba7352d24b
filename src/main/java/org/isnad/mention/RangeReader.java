package org.isnad.mention;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.isnad.article.Published;

/**
 * Reads «من 13 إلى 19 من الشهر الجاري», «بين 3 مارس و5 أبريل», «من يناير إلى أبريل», «بين 2011
 * و2015», «من الأحد إلى الثلاثاء».
 */
final class RangeReader implements TimeReader {
  private static final String RULE = "time-range";
  private final DateReader dates = new DateReader();
  private final List<TimeReader> ends =
      List.of(dates, new WeekdayReader(), new RelativeDayReader(), new YearReader());

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int first = text.skip(from, "ما");
    if (!text.is(first, "من", "بين", "منذ")) {
      return Optional.empty();
    }
    return inOneMonth(text, first + 1).or(() -> fromTo(text, first + 1, text.is(first, "بين")));
  }

  private Optional<Reading> inOneMonth(TimeText text, int at) {
    return dates
        .read(text, at)
        .filter(reading -> isPairOfDays(text, at))
        .map(reading -> new Reading(reading.when(), reading.end(), RULE));
  }

  private static boolean isPairOfDays(TimeText text, int at) {
    return DayNumbers.at(text, at).filter(days -> days.first() < days.last()).isPresent();
  }

  private Optional<Reading> fromTo(TimeText text, int at, boolean between) {
    Optional<Reading> start = end(text, at);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    int connector = start.get().end();
    int next = between ? afterAnd(text, connector) : afterTo(text, connector);
    return next < 0
        ? Optional.empty()
        : end(text, next).map(last -> interval(text, at, start.get(), last));
  }

  private static int afterTo(TimeText text, int at) {
    int and = text.is(at, "و") && text.is(at + 1, "حتي", "الي", "لغايه") ? at + 1 : at;
    return text.is(and, "الي", "حتي", "لغايه", "-") ? and + 1 : -1;
  }

  private static int afterAnd(TimeText text, int at) {
    if (text.is(at, "و")) {
      return at + 1;
    }
    boolean glued = at < text.size() && text.forms().get(at).matches("و\\d.*");
    return glued ? at : -1;
  }

  private Optional<Reading> end(TimeText text, int at) {
    return ends.stream()
        .flatMap(reader -> reader.read(text, at).stream())
        .filter(reading -> !reading.isNothing())
        .findFirst()
        .or(() -> bareYear(text, at));
  }

  private static Optional<Reading> bareYear(TimeText text, int at) {
    int year = text.fourDigits(at);
    return year >= 1900 && year < 2100
        ? Optional.of(new Reading(new When.InYear(Year.of(year)), at + 1, RULE))
        : Optional.empty();
  }

  private Reading interval(TimeText text, int at, Reading start, Reading last) {
    Optional<LocalDate> lastDay = last.when().latest();
    When to = last.when() instanceof When.Interval interval ? interval.to() : last.when();
    When from =
        lastDay
            .flatMap(day -> end(text.on(new Published.On(day)), at))
            .map(Reading::when)
            .map(when -> when instanceof When.Interval interval ? interval.from() : when)
            .orElse(start.when());
    if (lastDay.isEmpty() || from.earliest().isEmpty()) {
      return new Reading(new When.Unstated(), last.end(), RULE);
    }
    return before(from, lastDay.get())
        .filter(earlier -> !earlier.earliest().orElseThrow().isAfter(lastDay.get()))
        .map(earlier -> new Reading(new When.Interval(earlier, to), last.end(), RULE))
        .orElse(last);
  }

  /** The time, put back by a week or a year if it would come after the end of the range. */
  private static Optional<When> before(When from, LocalDate last) {
    if (!from.earliest().orElseThrow().isAfter(last)) {
      return Optional.of(from);
    }
    if (from instanceof When.Day day) {
      LocalDate weekBack = day.date().minusWeeks(1);
      return Optional.of(
          new When.Day(weekBack.isAfter(last) ? day.date().minusYears(1) : weekBack));
    }
    return from instanceof When.Month month
        ? Optional.of(new When.Month(month.month().minusYears(1)))
        : Optional.empty();
  }
}
