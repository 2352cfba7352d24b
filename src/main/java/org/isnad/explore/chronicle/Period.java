package org.isnad.explore.chronicle;

import java.time.LocalDate;

/** The days on which an event can have been, no finer than told. */
public sealed interface Period {
  /** No article says when. */
  record Unstated() implements Period {}

  /**
   * From the first to the last day, both included.
   *
   * @param text the date as the graph has it: {@code 2025-07-24}, {@code 2025-07}, an EDTF interval
   */
  record Days(String text, LocalDate first, LocalDate last) implements Period {}

  /** Whether some day of it is in between, both included; what is unstated never is. */
  default boolean touches(LocalDate from, LocalDate to) {
    return this instanceof Days days && !days.last().isBefore(from) && !days.first().isAfter(to);
  }
}
