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
      return sum(counts);
    }
  }

  public MapAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public Places of(Parameters given) {
    Selection selection = given.selection();
    List<EventEntry> events = chronicle.events(selection);
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    int unplaced = 0;
    for (EventEntry event : events) {
      if (event.place().isEmpty()) {
        unplaced++;
      } else {
        counts
            .computeIfAbsent(event.place(), k -> new HashMap<>())
            .merge(event.kind(), 1, Integer::sum);
      }
    }
    List<AtPlace> places = places(counts);
    int unlocated =
        places.stream().filter(at -> at.place().lat() == null).mapToInt(AtPlace::events).sum();
    Shown.Actor actor =
        selection.actor().isEmpty() ? null : new Shown(chronicle).actor(selection.actor());
    return new Places(places, events.size(), unplaced, unlocated, actor);
  }

  private List<AtPlace> places(Map<String, Map<String, Integer>> counts) {
    Map<String, Integer> inCountry = new HashMap<>();
    counts.forEach((id, of) -> inCountry.merge(country(id), sum(of), Integer::sum));
    Shown shown = new Shown(chronicle);
    List<AtPlace> places = new ArrayList<>();
    counts.forEach(
        (id, of) -> {
          boolean isCountry = country(id).equals(id);
          int within = isCountry ? inCountry.getOrDefault(id, 0) : sum(of);
          places.add(new AtPlace(shown.place(id), isCountry, new TreeMap<>(of), within));
        });
    places.sort(
        Comparator.comparingInt(AtPlace::events).reversed().thenComparing(at -> at.place().id()));
    return places;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The country of a place, which of a country is itself; empty if unknown. */
  private String country(String place) {
    return chronicle.place(place).map(entry -> entry.country()).orElse("");
  }
}
