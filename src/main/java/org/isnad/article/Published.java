package org.isnad.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published. It is what relative dates are resolved against, never the day of
 * an event.
 */
public sealed interface Published {
  /** The day of publication, empty if nobody said. */
  Optional<LocalDate> day();

  record On(LocalDate date) implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  record Unknown() implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }
  }

  static Published unknown() {
    return new Unknown();
  }
}
