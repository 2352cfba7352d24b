package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.util.Comparator;

/** In which order events are shown. */
public final class EventOrder {
  /** What has no date comes last; of one day, the one told of by more articles first. */
  public static final Comparator<EventEntry> LATEST_FIRST =
      Comparator.comparing(EventOrder::last)
          .reversed()
          .thenComparing(Comparator.comparingInt(EventEntry::articles).reversed())
          .thenComparing(EventEntry::id);

  /** Told of by most articles first. */
  public static final Comparator<EventEntry> MOST_TOLD_FIRST =
      Comparator.comparingInt(EventEntry::articles)
          .thenComparingInt(event -> event.claims().size())
          .thenComparingInt(event -> event.participants().size() + event.mediators().size())
          .reversed()
          .thenComparing(LATEST_FIRST);

  private EventOrder() {}

  private static LocalDate last(EventEntry event) {
    return event.period() instanceof Period.Days days ? days.last() : LocalDate.MIN;
  }
}
