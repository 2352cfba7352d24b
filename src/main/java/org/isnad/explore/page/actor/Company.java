package org.isnad.explore.page.actor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;

/** With whom, where and through whom an actor is in its events. */
final class Company {
  private final Persona persona;
  private final String actor;
  private final Tally with = new Tally();
  private final Tally states = new Tally();
  private final Tally places = new Tally();
  private final Tally mediators = new Tally();
  private final Tally parties = new Tally();

  Company(Chronicle chronicle, String actor, List<EventEntry> events) {
    this.persona = new Persona(chronicle);
    this.actor = actor;
    events.forEach(this::add);
  }

  private void add(EventEntry event) {
    boolean mediates = Part.MEDIATOR.isOf(actor, event);
    if (Part.PARTICIPANT.isOf(actor, event)) {
      others(event.participants()).forEach(with::add);
    }
    if (!mediates) {
      others(event.mediators()).forEach(mediators::add);
    } else {
      addParties(event);
    }
    others(event.states()).forEach(states::add);
    if (!event.place().isEmpty()) {
      places.add(event.place());
    }
  }

  private void addParties(EventEntry event) {
    Map<String, String> between = others(event.participants());
    if (!between.isEmpty()) {
      parties.add(String.join(" ", between.keySet()), String.join(" ", between.values()));
    }
  }

  /** By persona, everybody once. */
  private Map<String, String> others(List<String> actors) {
    Map<String, String> others = new TreeMap<>();
    actors.forEach(one -> others.putIfAbsent(persona.of(one), one));
    others.remove(persona.of(actor));
    return others;
  }

  Tally with() {
    return with;
  }

  Tally states() {
    return states;
  }

  Tally places() {
    return places;
  }

  Tally mediators() {
    return mediators;
  }

  /** Ids of those between whom it mediates, with blanks between them. */
  Tally parties() {
    return parties;
  }
}
