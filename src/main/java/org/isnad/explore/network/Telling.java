package org.isnad.explore.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;

/** Gathers the encounters behind one line. */
final class Telling {
  private static final int EVENTS = 6;

  private int count;
  private final List<String> events = new ArrayList<>(1);
  private final Set<String> kinds = new TreeSet<>();
  private final Set<String> statuses = new TreeSet<>();
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  /** Takes one more; they are given with the latest first. */
  void add(EventEntry event) {
    count++;
    if (events.size() < EVENTS) {
      events.add(event.id());
    }
    kinds.add(event.kind());
    statuses.add(event.status());
    if (event.period() instanceof Period.Days days) {
      first = days.first().isBefore(first) ? days.first() : first;
      last = days.last().isAfter(last) ? days.last() : last;
    }
  }

  int count() {
    return count;
  }

  Network.Told told() {
    boolean isDated = !first.equals(LocalDate.MAX);
    return new Network.Told(
        count,
        List.copyOf(events),
        List.copyOf(kinds),
        List.copyOf(statuses),
        isDated ? first.toString() : "",
        isDated ? last.toString() : "");
  }
}
