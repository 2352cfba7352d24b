package org.isnad.explore.chronicle;

import java.util.List;

/**
 * An actor.
 *
 * @param id its IRI without the base: {@code actor/Q858}
 * @param kind {@code person}, {@code state}, {@code organization} or {@code group}
 * @param ar its name in Arabic
 * @param en its name in English; empty if nobody gives one
 * @param item its item of Wikidata, {@code Q858}; empty if it has none
 * @param names what articles call it beside {@code ar}
 */
public record ActorEntry(
    String id, String kind, String ar, String en, String item, List<String> names) {
  public ActorEntry {
    names = List.copyOf(names);
  }
}
