package org.isnad.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days on which something can have happened, as one claim has it. */
public sealed interface Days {
  /** Both ends belong to it. */
  record Between(LocalDate first, LocalDate last) implements Days {
    public Between {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("days do not end %s before %s".formatted(last, first));
      }
    }

    long first(int daysBefore) {
      return first.toEpochDay() - daysBefore;
    }

    long last(int daysAfter) {
      return last.toEpochDay() + daysAfter;
    }

    /** A year or a campaign: too long to tell one event from the next. */
    boolean isLong() {
      return ChronoUnit.DAYS.between(first, last) > 31;
    }

    boolean isOneDay() {
      return first.equals(last);
    }

    boolean overlaps(Between other) {
      return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** The days from the end of the earlier one to the start of the later one; 0 on overlap. */
    long gapTo(Between other) {
      long gap =
          Math.max(
              ChronoUnit.DAYS.between(last, other.first),
              ChronoUnit.DAYS.between(other.last, first));
      return Math.max(0, gap);
    }
  }

  /** The article gives no date. */
  record Unstated() implements Days {}
}
