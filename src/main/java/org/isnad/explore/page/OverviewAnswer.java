package org.isnad.explore.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.explore.chronicle.ActorEntry;
import org.isnad.explore.chronicle.ArticleEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.Period;

/** What stands on the home page: figures of the graph, latest and largest events, who is active. */
public final class OverviewAnswer implements PageAnswer {
  private static final int SHOWN = 8;

  private final Chronicle chronicle;

  /** A day; empty if no article has one. */
  private final String lastPublished;

  private Optional<Overview> kept = Optional.empty();

  /**
   * All that the home page shows.
   *
   * @param counts by kind: {@code articles}, {@code claims}, {@code meetings}, {@code calls},
   *     {@code visits}, {@code incidents}, {@code actors}, {@code linked} actors, {@code places}
   * @param latest encounters, the latest first; what lies beyond the day of the last article, be it
   *     planned or dated only by a year, is not among them
   * @param largest encounters told of by most articles
   * @param actors those of most encounters, groups without a name left out
   * @param mediators those who mediate most
   */
  public record Overview(
      Map<String, Integer> counts,
      List<Shown.Event> latest,
      List<Shown.Event> largest,
      List<Active> actors,
      List<Active> mediators) {}

  /**
   * Somebody active.
   *
   * @param events how many encounters
   */
  public record Active(Shown.Actor actor, int events) {}

  public OverviewAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.lastPublished =
        chronicle.articles().stream()
            .map(ArticleEntry::published)
            .max(Comparator.naturalOrder())
            .orElse("");
  }

  @Override
  public synchronized Overview of(Parameters given) {
    if (kept.isEmpty()) {
      kept = Optional.of(overview());
    }
    return kept.get();
  }

  private Overview overview() {
    List<EventEntry> encounters =
        chronicle.events().stream().filter(EventEntry::isEncounter).toList();
    return new Overview(
        counts(),
        shown(encounters.stream().filter(this::isNotAhead).toList()),
        shown(chronicle.eventsMostToldFirst().stream().filter(EventEntry::isEncounter).toList()),
        active(encounters.stream().map(EventEntry::participants).toList()),
        active(encounters.stream().map(EventEntry::mediators).toList()));
  }

  private boolean isNotAhead(EventEntry event) {
    return lastPublished.isEmpty()
        || !(event.period() instanceof Period.Days days)
        || days.last().toString().compareTo(lastPublished) <= 0;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", chronicle.articles().size());
    counts.put(
        "claims", chronicle.events().stream().mapToInt(event -> event.claims().size()).sum());
    for (String kind : Kinds.EVENTS) {
      counts.put(
          kind + "s",
          (int) chronicle.events().stream().filter(event -> event.kind().equals(kind)).count());
    }
    counts.put("actors", chronicle.actors().size());
    counts.put(
        "linked",
        (int) chronicle.actors().stream().filter(actor -> !actor.item().isEmpty()).count());
    counts.put("places", chronicle.places().size());
    return counts;
  }

  private List<Shown.Event> shown(List<EventEntry> events) {
    Shown shown = new Shown(chronicle);
    return events.stream().limit(SHOWN).map(shown::event).toList();
  }

  private List<Active> active(Collection<List<String>> actors) {
    Map<String, Integer> counts = new HashMap<>();
    actors.forEach(ids -> ids.forEach(id -> counts.merge(id, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(e -> chronicle.actor(e.getKey()).filter(OverviewAnswer::isNamed).isPresent())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .map(e -> new Active(new Shown(chronicle).actor(e.getKey()), e.getValue()))
        .toList();
  }

  private static boolean isNamed(ActorEntry actor) {
    return !actor.kind().equals("group");
  }
}
