package org.isnad.explore.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.explore.chronicle.ActorEntry;
import org.isnad.explore.chronicle.Kinds;
import org.isnad.explore.chronicle.PlaceEntry;

/**
 * Something with a name: an actor or a place.
 *
 * @param kind {@code place}, or the kind of the actor
 * @param weight how many events it is part of
 */
record Thing(String id, String kind, int weight, List<String> names) {
  Thing {
    names = List.copyOf(names);
  }

  static Thing of(ActorEntry actor, int weight) {
    return new Thing(actor.id(), actor.kind(), weight, all(actor.ar(), actor.en(), actor.names()));
  }

  static Thing of(PlaceEntry place, int weight) {
    return new Thing(place.id(), Kinds.PLACE, weight, all(place.ar(), place.en(), place.names()));
  }

  private static List<String> all(String arabic, String english, List<String> others) {
    List<String> names = new ArrayList<>(List.of(arabic));
    if (!english.isEmpty()) {
      names.add(english);
    }
    names.addAll(others);
    return names;
  }

  boolean isPlace() {
    return kind.equals(Kinds.PLACE);
  }
}
