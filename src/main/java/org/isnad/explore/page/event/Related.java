package org.isnad.explore.page.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.EventOrder;
import org.isnad.explore.chronicle.Period;
import org.isnad.explore.page.Shown;

/** Other events of the same actors, not more than two weeks before or after. */
final class Related {
  private static final int DAYS = 14;
  private static final int MOST = 12;

  private final Chronicle chronicle;

  /**
   * An event nearby.
   *
   * @param shared how many actors are part of both
   */
  record Nearby(Shown.Event event, int shared) {}

  Related(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** Those that share most actors first; none if the event has no date. */
  List<Nearby> to(EventEntry event) {
    if (!(event.period() instanceof Period.Days days)) {
      return List.of();
    }
    Set<String> who = who(event);
    Map<String, EventEntry> near = new LinkedHashMap<>();
    for (String actor : who) {
      chronicle.eventsOfActor(actor).stream()
          .filter(
              other ->
                  other.period().touches(days.first().minusDays(DAYS), days.last().plusDays(DAYS)))
          .filter(other -> !other.id().equals(event.id()))
          .forEach(other -> near.put(other.id(), other));
    }
    Shown shown = new Shown(chronicle);
    Comparator<EventEntry> mostShared = Comparator.comparingInt(other -> shared(who, other));
    return near.values().stream()
        .filter(other -> shared(who, other) > 0)
        .sorted(mostShared.reversed().thenComparing(EventOrder.LATEST_FIRST))
        .limit(MOST)
        .map(other -> new Nearby(shown.event(other), shared(who, other)))
        .toList();
  }

  private static Set<String> who(EventEntry event) {
    Set<String> who = new LinkedHashSet<>(event.participants());
    who.addAll(event.mediators());
    return who;
  }

  private static int shared(Set<String> who, EventEntry other) {
    Set<String> both = new HashSet<>(who(other));
    both.retainAll(who);
    return both.size();
  }
}
