package org.isnad.explore.page.event;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as claims tell them: {@code 2025-07-24}, {@code 2025-07}, {@code 2025}, or an interval. */
final class TellsOfTime {
  private record Days(LocalDate first, LocalDate last) {
    boolean holds(Days other) {
      return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
  }

  private TellsOfTime() {}

  /** Whether both may mean the same: one is the other, or lies within it. */
  static boolean agree(String one, String other) {
    Optional<Days> days = days(one);
    Optional<Days> others = days(other);
    return days.isEmpty() || others.isEmpty()
        ? one.equals(other)
        : days.get().holds(others.get()) || others.get().holds(days.get());
  }

  private static Optional<Days> days(String text) {
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? Optional.of(precise(text))
          : Optional.of(
              new Days(
                  precise(text.substring(0, slash)).first(),
                  precise(text.substring(slash + 1)).last()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Days precise(String text) {
    return switch (text.length()) {
      case 4 -> new Days(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
      case 7 -> new Days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
      default -> new Days(LocalDate.parse(text), LocalDate.parse(text));
    };
  }
}
