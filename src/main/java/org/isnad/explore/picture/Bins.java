package org.isnad.explore.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;

/** Events counted by the bins that they fall into with all days on which they can have been. */
final class Bins {
  private final Step step;
  private final Map<LocalDate, Map<String, Map<String, Integer>>> counts = new HashMap<>();
  private int events;

  private Bins(Step step) {
    this.step = step;
  }

  /** Of events that have a date. */
  static Bins of(List<EventEntry> dated, Step step) {
    Bins bins = new Bins(step);
    dated.forEach(bins::add);
    return bins;
  }

  private void add(EventEntry event) {
    Period.Days days = TimelineAnswer.days(event);
    if (step.holds(days.first(), days.last())) {
      events++;
      counts
          .computeIfAbsent(step.first(days.first()), first -> new HashMap<>())
          .computeIfAbsent(event.kind(), kind -> new HashMap<>())
          .merge(event.status(), 1, Integer::sum);
    }
  }

  /** How many are in any bin; the dates of the others are less precise. */
  int events() {
    return events;
  }

  /** How many are not empty. */
  int size() {
    return counts.size();
  }

  /** Those that are not empty, the earliest first. */
  List<TimelineAnswer.Bin> inOrder() {
    List<TimelineAnswer.Bin> bins = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (first, kinds) -> {
              Map<String, Map<String, Integer>> sorted = new TreeMap<>();
              kinds.forEach((kind, statuses) -> sorted.put(kind, new TreeMap<>(statuses)));
              bins.add(
                  new TimelineAnswer.Bin(first.toString(), step.last(first).toString(), sorted));
            });
    return bins;
  }
}
