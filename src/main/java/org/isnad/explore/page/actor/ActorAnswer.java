package org.isnad.explore.page.actor;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.Period;
import org.isnad.explore.page.NothingThere;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Questions;
import org.isnad.explore.page.Shown;

/** An actor in figures: {@code id}. Made of the chronicle alone, however much there is. */
public final class ActorAnswer implements PageAnswer {
  private static final int MOST = 100;

  private final Chronicle chronicle;
  private final Questions questions;

  /**
   * All that the head of the page shows.
   *
   * @param names what articles call it beside its name
   * @param counts of events by kind and by part: {@code meeting}, {@code mediator}…, and of {@code
   *     claims}
   * @param months with events, the oldest first
   * @param vague events whose date is coarser than a month
   * @param undated events without a date
   * @param with whom it takes part with
   * @param states which other states are concerned
   * @param places of the events
   * @param mediatedBy who mediates where it takes part or is concerned
   * @param mediatedFor between whom it mediates
   */
  public record Actor(
      Shown.Actor actor,
      String iri,
      List<String> names,
      Map<String, Integer> counts,
      List<Month> months,
      int vague,
      int undated,
      Tally.Most<Companion> with,
      Tally.Most<Companion> states,
      Tally.Most<Spot> places,
      Tally.Most<Companion> mediatedBy,
      Tally.Most<Parties> mediatedFor) {}

  /**
   * A month and its events by kind.
   *
   * @param month {@code 2025-07}
   */
  public record Month(String month, Map<String, Integer> counts) {}

  /** Somebody, and in how many events. */
  public record Companion(Shown.Actor actor, int events) {}

  /** A place, and of how many events. */
  public record Spot(Shown.Place place, int events) {}

  /** Those between whom somebody mediates, and in how many events. */
  public record Parties(List<Shown.Actor> parties, int events) {}

  public ActorAnswer(Chronicle chronicle, Questions questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  @Override
  public Actor of(Parameters given) {
    String id = given.required("id");
    List<String> names =
        chronicle.actor(id).orElseThrow(() -> new NothingThere("actor", id)).names();
    List<EventEntry> events = chronicle.eventsOfActor(id);
    Shown shown = new Shown(chronicle);
    Company company = new Company(chronicle, id, events);
    return new Actor(
        shown.actor(id),
        questions.iri(id),
        names,
        counts(id, events),
        months(events),
        (int) events.stream().filter(ActorAnswer::isVague).count(),
        (int) events.stream().filter(e -> e.period() instanceof Period.Unstated).count(),
        company.with().most(MOST, (who, n) -> new Companion(shown.actor(who), n)),
        company.states().most(MOST, (who, n) -> new Companion(shown.actor(who), n)),
        company.places().most(MOST, (where, n) -> new Spot(shown.place(where), n)),
        company.mediators().most(MOST, (who, n) -> new Companion(shown.actor(who), n)),
        company.parties().most(MOST, (who, n) -> new Parties(parties(shown, who), n)));
  }

  private static List<Shown.Actor> parties(Shown shown, String ids) {
    return shown.actors(Arrays.asList(ids.split(" ", -1)));
  }

  private static Map<String, Integer> counts(String id, List<EventEntry> events) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("events", events.size());
    Kinds.EVENTS.forEach(kind -> counts.put(kind, 0));
    events.forEach(event -> counts.merge(event.kind(), 1, Integer::sum));
    for (Part part : Part.values()) {
      counts.put(part.word(), (int) events.stream().filter(event -> part.isOf(id, event)).count());
    }
    counts.put("claims", events.stream().mapToInt(event -> event.claims().size()).sum());
    return counts;
  }

  private static List<Month> months(List<EventEntry> events) {
    Map<String, Map<String, Integer>> months = new TreeMap<>();
    for (EventEntry event : events) {
      String month = monthOf(event);
      if (!month.isEmpty()) {
        months
            .computeIfAbsent(month, k -> new LinkedHashMap<>())
            .merge(event.kind(), 1, Integer::sum);
      }
    }
    return months.entrySet().stream().map(e -> new Month(e.getKey(), e.getValue())).toList();
  }

  /** The one month that an event was in; empty if its date is coarser, or there is none. */
  static String monthOf(EventEntry event) {
    if (event.period() instanceof Period.Days days) {
      YearMonth month = YearMonth.from(days.first());
      return month.equals(YearMonth.from(days.last())) ? month.toString() : "";
    }
    return "";
  }

  private static boolean isVague(EventEntry event) {
    return event.period() instanceof Period.Days && monthOf(event).isEmpty();
  }
}
