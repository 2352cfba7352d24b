package org.isnad.gazetteer.index;

import java.util.List;
import org.isnad.gazetteer.Location;

/**
 * All that an index keeps of one item.
 *
 * @param id Q-id
 * @param kind {@code person}, {@code state}, {@code place}, {@code organization} or {@code office}
 * @param type of place or organisation, or which office
 * @param names in Arabic, label first; none only for an office
 * @param instanceOf P31
 * @param countries P17; for an office P1001 before it
 * @param citizenships P27
 * @param within P131
 * @param isoCode P297; empty if it has none
 * @param website P856; empty if it has none
 */
public record Entry(
    String id,
    String kind,
    String type,
    List<String> names,
    String english,
    String description,
    String englishDescription,
    List<String> instanceOf,
    List<String> countries,
    List<String> citizenships,
    List<String> within,
    Location location,
    String isoCode,
    String website,
    List<Held> positions,
    int sitelinks) {

  /** An office that was held: its Q-id, what it is of if that was stated, from when to when. */
  public record Held(String office, String of, String from, String to) {}

  public Entry {
    names = List.copyOf(names);
    instanceOf = List.copyOf(instanceOf);
    countries = List.copyOf(countries);
    citizenships = List.copyOf(citizenships);
    within = List.copyOf(within);
    positions = List.copyOf(positions);
  }
}
