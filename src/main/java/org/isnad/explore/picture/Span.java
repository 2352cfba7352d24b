package org.isnad.explore.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Selection;

/** The days that a timeline is worth drawing for. */
public sealed interface Span {
  /** Of so many events one may be a stray. */
  int STRAYS = 20;

  /** Nothing has a date. */
  record Nothing() implements Span {
    @Override
    public Step fitting() {
      return Step.MONTH;
    }

    @Override
    public String first() {
      return "";
    }

    @Override
    public String last() {
      return "";
    }
  }

  /** From one day to another, both included. */
  record Days(LocalDate from, LocalDate to) implements Span {
    long length() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public Step fitting() {
      return Step.fitting(from, to);
    }

    @Override
    public String first() {
      return from.toString();
    }

    @Override
    public String last() {
      return to.toString();
    }
  }

  /** The step that draws it well. */
  Step fitting();

  /** The first day, empty if there is none. */
  String first();

  /** The last day, empty if there is none. */
  String last();

  /**
   * The span of some events within the dates of a selection. If it is more than twice as long
   * because of a few strays, one event in twenty at most, it leaves these out.
   *
   * @param dated events that have a date
   * @param isWhole whether it leaves out nothing
   */
  static Span of(List<EventEntry> dated, Selection selection, boolean isWhole) {
    if (dated.isEmpty()) {
      return new Nothing();
    }
    // As numbers: to sort a hundred thousand dates takes several times as long.
    long[] firsts =
        dated.stream()
            .mapToLong(
                event -> later(TimelineAnswer.days(event).first(), selection.from()).toEpochDay())
            .sorted()
            .toArray();
    LocalDate last =
        dated.stream()
            .map(event -> earlier(TimelineAnswer.days(event).last(), selection.to()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate first = LocalDate.ofEpochDay(firsts[0]);
    Days whole = new Days(first, later(last, first));
    int strays = firsts.length / STRAYS;
    Days dense = strays == 0 ? whole : shortest(firsts, firsts.length - strays);
    return isWhole || whole.length() <= 2 * dense.length() ? whole : dense;
  }

  /** The shortest span that so many of the days lie in. */
  private static Days shortest(long[] sorted, int count) {
    int best = 0;
    for (int at = 1; at + count <= sorted.length; at++) {
      if (sorted[at + count - 1] - sorted[at] < sorted[best + count - 1] - sorted[best]) {
        best = at;
      }
    }
    return new Days(
        LocalDate.ofEpochDay(sorted[best]), LocalDate.ofEpochDay(sorted[best + count - 1]));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }
}
