package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One side of a comparison, gold or answer, with its actors to look up. */
record Side(Facts facts, Map<String, Facts.Actor> actors) {
  /** An office with its holder, who is found by the first name alone. */
  record Held(List<String> names, @Nullable String qid, String title, @Nullable String of)
      implements Facts.Named {
    boolean isAnsweredBy(Held other) {
      return SameThing.is(this, other)
          && LooseName.same(title, other.title)
          && (of == null
              || of.isEmpty()
              || (other.of != null && !other.of.isEmpty() && LooseName.same(of, other.of)));
    }
  }

  static Side of(Facts facts) {
    Map<String, Facts.Actor> actors = new LinkedHashMap<>();
    facts.actors().forEach(actor -> actors.put(actor.id(), actor));
    return new Side(facts, actors);
  }

  /** The actors with these ids; ids of nobody are passed over. */
  List<Facts.Named> those(List<String> ids) {
    List<Facts.Named> those = new ArrayList<>();
    for (String id : ids) {
      Facts.Actor actor = actors.get(id);
      if (actor != null) {
        those.add(actor);
      }
    }
    return those;
  }

  List<Facts.Named> takingPart(Facts.Event event) {
    List<Facts.Named> all = those(event.participants());
    all.addAll(those(event.mediators()));
    return all;
  }

  List<Held> offices() {
    List<Held> all = new ArrayList<>();
    for (Facts.Actor actor : actors.values()) {
      if (actor.type().equals("person") && !actor.names().isEmpty()) {
        for (Facts.Office office : actor.offices()) {
          List<String> name = List.of(actor.names().get(0));
          all.add(new Held(name, actor.qid(), office.title(), office.of()));
        }
      }
    }
    return all;
  }

  /** All actors and places that have a name, each place once. */
  List<Facts.Named> linkable() {
    List<Facts.Named> all = new ArrayList<>();
    actors.values().stream().filter(actor -> !actor.names().isEmpty()).forEach(all::add);
    List<Facts.Told> told = new ArrayList<>(facts.events());
    told.addAll(facts.casualties());
    Set<List<String>> seen = new HashSet<>();
    for (Facts.Told each : told) {
      Facts.Place place = each.place();
      if (place != null
          && !place.names().isEmpty()
          && seen.add(LooseName.words(place.names().get(0)))) {
        all.add(place);
      }
    }
    return all;
  }
}
