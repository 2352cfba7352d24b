package org.isnad.explore.chronicle;

import java.util.List;

/**
 * A place.
 *
 * @param id its IRI without the base: {@code place/Q90}
 * @param ar its name in Arabic
 * @param en its name in English; empty if nobody gives one
 * @param item its item of Wikidata; empty if it has none
 * @param point where it lies
 * @param country the id of the place that is its country; empty if unknown
 * @param names what articles call it beside {@code ar}
 */
public record PlaceEntry(
    String id, String ar, String en, String item, Point point, String country, List<String> names) {
  public PlaceEntry {
    names = List.copyOf(names);
  }
}
