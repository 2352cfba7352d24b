package org.isnad.mention;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** When something happened, no finer than the article says. */
public sealed interface When {
  /**
   * The first day it can have been; empty if the article gives none. Never the day of publication
   * by default.
   */
  Optional<LocalDate> earliest();

  /** The last day it can have been; empty if the article gives none. */
  Optional<LocalDate> latest();

  /**
   * ISO 8601 with reduced precision, intervals as {@code START/END} (EDTF level 0); empty if
   * unstated.
   */
  Optional<String> edtf();

  record Day(LocalDate date) implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(date);
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(date);
    }

    @Override
    public Optional<String> edtf() {
      return Optional.of(date.toString());
    }
  }

  record Month(YearMonth month) implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(month.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(month.atEndOfMonth());
    }

    @Override
    public Optional<String> edtf() {
      return Optional.of(month.toString());
    }
  }

  record InYear(Year year) implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.of(year.atDay(1));
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.of(year.atMonth(12).atEndOfMonth());
    }

    @Override
    public Optional<String> edtf() {
      return Optional.of("%04d".formatted(year.getValue()));
    }
  }

  /**
   * Both ends stated, each no finer than the text says; an interval is never nested in an interval.
   */
  record Interval(When from, When to) implements When {
    public Interval {
      if (from instanceof Interval
          || to instanceof Interval
          || from instanceof Unstated
          || to instanceof Unstated) {
        throw new IllegalArgumentException(
            "an interval runs from one date to another, not from %s to %s".formatted(from, to));
      }
      if (from.earliest().orElseThrow().isAfter(to.latest().orElseThrow())) {
        throw new IllegalArgumentException(
            "an interval does not end (%s) before it starts (%s)".formatted(to, from));
      }
    }

    @Override
    public Optional<LocalDate> earliest() {
      return from.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
      return to.latest();
    }

    @Override
    public Optional<String> edtf() {
      return Optional.of(from.edtf().orElseThrow() + "/" + to.edtf().orElseThrow());
    }
  }

  record Unstated() implements When {
    @Override
    public Optional<LocalDate> earliest() {
      return Optional.empty();
    }

    @Override
    public Optional<LocalDate> latest() {
      return Optional.empty();
    }

    @Override
    public Optional<String> edtf() {
      return Optional.empty();
    }
  }
}
