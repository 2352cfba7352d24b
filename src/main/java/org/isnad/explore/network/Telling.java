package org.isnad.explore.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;

/** Gathers the encounters behind one line. */
final class Telling {
  private static final int EVENTS = 6;

  private int count;
  private final List<String> events = new ArrayList<>(1);
  private final List<String> kinds = new ArrayList<>(1);
  private final List<String> statuses = new ArrayList<>(1);
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;

  /** Takes one more; they are given with the latest first. */
  void add(EventEntry event) {
    count++;
    if (events.size() < EVENTS) {
      events.add(event.id());
    }
    addOnce(kinds, event.kind());
    addOnce(statuses, event.status());
    if (event.period() instanceof Period.Days days) {
      first = days.first().isBefore(first) ? days.first() : first;
      last = days.last().isAfter(last) ? days.last() : last;
    }
  }

  /** There are a handful of words, and mostly it is one. */
  private static void addOnce(List<String> words, String word) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  Network.Told told() {
    boolean isDated = !first.equals(LocalDate.MAX);
    return new Network.Told(
        count,
        List.copyOf(events),
        kinds.stream().sorted().toList(),
        statuses.stream().sorted().toList(),
        isDated ? first.toString() : "",
        isDated ? last.toString() : "");
  }
}
