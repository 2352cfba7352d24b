package org.isnad.mention;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.mention.TimeWord.Role;

/** Reads «الأسبوع الماضي», «نهاية هذا الأسبوع», «الأسبوع الأول من أبريل». */
final class WeekReader implements TimeReader {
  private static final String RULE = "time-week";
  private final DateReader dates = new DateReader();

  @Override
  public Optional<Reading> read(TimeText text, int from) {
    int at = text.skip(text.skip(from, Role.PART_OF_PERIOD), "هذا");
    if (!text.is(at, "الاسبوع")) {
      return Optional.empty();
    }
    boolean beforeLast = text.is(at + 1, "قبل") && text.has(at + 2, Role.PAST);
    Optional<Leaning> qualifier = text.qualifier(beforeLast ? at + 2 : at + 1);
    if (qualifier.isEmpty() && !text.is(at - 1, "هذا")) {
      return ofMonth(text, at + 1);
    }
    int weeks = weeks(qualifier.orElse(Leaning.CURRENT)) - (beforeLast ? 1 : 0);
    int end = at + 1 + (qualifier.isPresent() ? 1 : 0) + (beforeLast ? 1 : 0);
    return Optional.of(
        text.published()
            .day()
            .map(today -> new Reading(new Anchor(today).week(weeks), end, RULE))
            .orElse(new Reading(new When.Unstated(), end, RULE)));
  }

  private Optional<Reading> ofMonth(TimeText text, int at) {
    int of = text.ordinal(at).map(number -> at + number.length()).orElse(at);
    if (of == at || !text.is(of, "من")) {
      return Optional.empty();
    }
    int week = text.ordinal(at).map(number -> (int) number.value()).orElse(1);
    return dates.read(text, of + 1).flatMap(month -> weekOf(month, week));
  }

  private static Optional<Reading> weekOf(Reading month, int week) {
    if (week > 4 || !(month.when() instanceof When.Month named)) {
      return Optional.empty();
    }
    LocalDate first = named.month().atDay(7 * week - 6);
    When when = new When.Interval(new When.Day(first), new When.Day(first.plusDays(6)));
    return Optional.of(new Reading(when, month.end(), RULE));
  }

  /** How many weeks, months or years a qualifier goes forward. */
  static int weeks(Leaning qualifier) {
    return switch (qualifier) {
      case LAST -> -1;
      case NEXT -> 1;
      case CURRENT, PAST, FUTURE, PRESENT, OPEN -> 0;
    };
  }
}
