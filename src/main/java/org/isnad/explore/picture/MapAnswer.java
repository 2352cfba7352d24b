package org.isnad.explore.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Selection;
import org.isnad.explore.page.PageAnswer;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.page.Shown;
import org.jspecify.annotations.Nullable;

/** The events of a selection counted by place. */
public final class MapAnswer implements PageAnswer {
  private final Chronicle chronicle;

  /**
   * The counts.
   *
   * @param places the one of most events first
   * @param total all events of the selection
   * @param unplaced events that no article gives a place
   * @param unlocated events at places whose point nobody knows; these places are in the list
   * @param actor whom the selection is about; null if it is about nobody
   */
  public record Places(
      List<AtPlace> places, int total, int unplaced, int unlocated, Shown.@Nullable Actor actor) {}

  /**
   * A place with its events.
   *
   * @param isCountry whether it is a country as a whole rather than a place in one
   * @param counts by kind, of what happened at just this place
   * @param within how many events there are at places in this country, it included; of a place that
   *     is no country, how many there are
   */
  public record AtPlace(
      Shown.Place place, boolean isCountry, Map<String, Integer> counts, int within) {
    int events() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  public MapAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public Places of(Parameters given) {
    Selection selection = given.selection();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    Map<String, Integer> inCountry = new HashMap<>();
    int total = 0;
    int unplaced = 0;
    for (EventEntry event : chronicle.events()) {
      if (!selection.holds(event, chronicle)) {
        continue;
      }
      total++;
      if (event.place().isEmpty()) {
        unplaced++;
        continue;
      }
      counts
          .computeIfAbsent(event.place(), k -> new TreeMap<>())
          .merge(event.kind(), 1, Integer::sum);
      inCountry.merge(country(event.place()), 1, Integer::sum);
    }
    List<AtPlace> places = places(counts, inCountry);
    int unlocated =
        places.stream().filter(at -> at.place().lat() == null).mapToInt(AtPlace::events).sum();
    Shown.Actor actor =
        selection.actor().isEmpty() ? null : new Shown(chronicle).actor(selection.actor());
    return new Places(places, total, unplaced, unlocated, actor);
  }

  private List<AtPlace> places(
      Map<String, Map<String, Integer>> counts, Map<String, Integer> inCountry) {
    Shown shown = new Shown(chronicle);
    List<AtPlace> places = new ArrayList<>();
    counts.forEach(
        (id, of) -> {
          boolean isCountry = country(id).equals(id);
          int here = of.values().stream().mapToInt(Integer::intValue).sum();
          int within = isCountry ? inCountry.getOrDefault(id, here) : here;
          places.add(new AtPlace(shown.place(id), isCountry, of, within));
        });
    places.sort(
        Comparator.comparingInt(AtPlace::events).reversed().thenComparing(at -> at.place().id()));
    return places;
  }

  /** The country of a place, which of a country is itself; empty if unknown. */
  private String country(String place) {
    return chronicle.place(place).map(entry -> entry.country()).orElse("");
  }
}
