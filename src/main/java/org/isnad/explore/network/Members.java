package org.isnad.explore.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.PlaceEntry;
import org.isnad.explore.page.Shown;

/** All encounters of a chronicle and whom they join, numbered so that counting is fast. */
final class Members {
  private final Chronicle chronicle;
  private final Level level;
  private final Map<String, String> stateByItem = new HashMap<>();
  private final List<Shown.Actor> members = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet groups = new BitSet();
  private final List<Encounter> encounters;

  Members(Chronicle chronicle, Level level) {
    this.chronicle = chronicle;
    this.level = level;
    chronicle.actors().stream()
        .filter(actor -> actor.kind().equals("state") && !actor.item().isEmpty())
        .forEach(actor -> stateByItem.putIfAbsent(actor.item(), actor.id()));
    this.encounters =
        chronicle.events().stream().filter(EventEntry::isEncounter).map(this::encounter).toList();
  }

  /** The latest first. */
  List<Encounter> encounters() {
    return encounters;
  }

  int size() {
    return members.size();
  }

  /** Who has this number; a place visited is shown as an actor of the kind {@code place}. */
  Shown.Actor member(int number) {
    return members.get(number);
  }

  /** Those who are unnamed groups. */
  BitSet groups() {
    return groups;
  }

  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  private Encounter encounter(EventEntry event) {
    return level == Level.ACTOR
        ? new Encounter(
            event,
            actors(event.participants().stream()),
            actors(event.mediators().stream()),
            hosts(event))
        : new Encounter(
            event,
            actors(event.states().stream()),
            actors(event.mediators().stream().filter(this::isBody)),
            hosts(event));
  }

  private boolean isBody(String actor) {
    return chronicle
        .actor(actor)
        .filter(one -> one.kind().equals("state") || one.kind().equals("organization"))
        .isPresent();
  }

  /** The state visited; if the place has none that is known, the place, but not among states. */
  private int[] hosts(EventEntry event) {
    Collection<String> travellers = level == Level.ACTOR ? event.participants() : event.states();
    if (!event.kind().equals("visit") || event.place().isEmpty()) {
      return new int[0];
    }
    Optional<PlaceEntry> place = chronicle.place(event.place());
    Optional<PlaceEntry> country = place.flatMap(at -> chronicle.place(at.country()));
    Optional<String> state =
        Stream.of(country, place)
            .flatMap(Optional::stream)
            .map(at -> stateByItem.getOrDefault(at.item(), ""))
            .filter(id -> !id.isEmpty())
            .findFirst();
    if (state.isPresent()) {
      return travellers.contains(state.get()) ? new int[0] : actors(state.stream());
    }
    return level == Level.STATE
        ? country.map(this::place).orElse(new int[0])
        : place.map(at -> place(country.orElse(at))).orElse(new int[0]);
  }

  private int[] place(PlaceEntry place) {
    return new int[] {
      number(new Shown.Actor(place.id(), Kinds.PLACE, place.ar(), place.en(), place.item()))
    };
  }

  private int[] actors(Stream<String> ids) {
    Shown shown = new Shown(chronicle);
    return ids.distinct().mapToInt(id -> number(shown.actor(id))).toArray();
  }

  private int number(Shown.Actor member) {
    return numbers.computeIfAbsent(
        member.id(),
        id -> {
          groups.set(members.size(), member.kind().equals("group"));
          members.add(member);
          return members.size() - 1;
        });
  }
}
