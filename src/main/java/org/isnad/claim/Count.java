package org.isnad.claim;

import java.util.OptionalLong;

/** How many people, as an interval: the text's lower bound and, if it sets one, its upper bound. */
public sealed interface Count {
  long min();

  OptionalLong max();

  record Between(long min, long atMost) implements Count {
    public Between {
      if (min < 0 || atMost < min) {
        throw new IllegalArgumentException(
            "no count lies between %d and %d".formatted(min, atMost));
      }
    }

    @Override
    public OptionalLong max() {
      return OptionalLong.of(atMost);
    }
  }

  record AtLeast(long min) implements Count {
    public AtLeast {
      if (min < 0) {
        throw new IllegalArgumentException("a count is not below zero: %d".formatted(min));
      }
    }

    @Override
    public OptionalLong max() {
      return OptionalLong.empty();
    }
  }

  static Count exactly(long n) {
    return new Between(n, n);
  }
}
