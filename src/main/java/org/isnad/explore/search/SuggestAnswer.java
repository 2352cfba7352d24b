package org.isnad.explore.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.EventOrder;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.jspecify.annotations.Nullable;

/** What somebody may be about to type: {@code q} is what he has typed, {@code limit} how many. */
public final class SuggestAnswer implements PageAnswer {
  private static final int USUAL = 8;
  private static final int MOST = 20;

  /** Places that are kept for events, if there are any. */
  private static final int EVENTS = 2;

  private final Chronicle chronicle;
  private final Names names;

  /** What fits, the best first, events last. */
  public record Suggestions(String query, List<Suggestion> items) {}

  /**
   * One thing; two of the three are null.
   *
   * @param type {@code actor}, {@code place} or {@code event}
   * @param events how many events it is part of; of an event, how many articles tell it
   */
  public record Suggestion(
      String type,
      Shown.@Nullable Actor actor,
      Shown.@Nullable Place place,
      Shown.@Nullable Event event,
      int events) {}

  public SuggestAnswer(Chronicle chronicle, Names names) {
    this.chronicle = chronicle;
    this.names = names;
  }

  @Override
  public Suggestions of(Parameters given) {
    String typed = given.text("q");
    int limit = given.number("limit", USUAL, 1, MOST);
    List<NameIndex.Found> things = names.things(typed);
    List<EventEntry> events = events(typed, things);
    int kept = Math.min(EVENTS, events.size());
    List<Suggestion> items = new ArrayList<>();
    things.stream().limit(Math.max(1, limit - kept)).map(this::suggestion).forEach(items::add);
    events.stream().limit(limit - items.size()).map(this::suggestion).forEach(items::add);
    return new Suggestions(typed, items);
  }

  /** Those that fit several words; of one word, what is most told of who fits it best. */
  private List<EventEntry> events(String typed, List<NameIndex.Found> things) {
    if (typed.contains(" ")) {
      return names.events(typed).stream().limit(MOST).toList();
    }
    return things.isEmpty() ? List.of() : mostTold(things.get(0).thing());
  }

  private List<EventEntry> mostTold(Thing thing) {
    List<EventEntry> left =
        new ArrayList<>(
            thing.isPlace() ? chronicle.eventsAt(thing.id()) : chronicle.eventsOfActor(thing.id()));
    List<EventEntry> most = new ArrayList<>();
    while (!left.isEmpty() && most.size() < EVENTS) {
      EventEntry next = Collections.min(left, EventOrder.MOST_TOLD_FIRST);
      left.remove(next);
      most.add(next);
    }
    return most;
  }

  private Suggestion suggestion(NameIndex.Found found) {
    Shown shown = new Shown(chronicle);
    Thing thing = found.thing();
    return thing.isPlace()
        ? new Suggestion("place", null, shown.place(thing.id()), null, thing.weight())
        : new Suggestion("actor", shown.actor(thing.id()), null, null, thing.weight());
  }

  private Suggestion suggestion(EventEntry event) {
    return new Suggestion("event", null, null, new Shown(chronicle).event(event), event.articles());
  }
}
