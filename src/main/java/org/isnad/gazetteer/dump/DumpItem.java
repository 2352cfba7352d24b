package org.isnad.gazetteer.dump;

import java.util.List;
import java.util.Map;
import org.isnad.gazetteer.Location;

/**
 * What is kept of one item of a dump.
 *
 * @param id Q-id
 * @param values values of properties by the property ({@code P31}): Q-ids, or text; preferred ones
 *     first, deprecated ones left out
 * @param sitelinks how many pages of Wikimedia's projects are about it
 * @param modified day of the last edit, {@code 2025-07-01}; empty if the dump does not say
 */
public record DumpItem(
    String id,
    Names names,
    Map<String, List<String>> values,
    List<Position> positions,
    Location location,
    int sitelinks,
    String modified) {

  /**
   * What it is called.
   *
   * @param arabic label and aliases in Arabic, the label first; empty if it has neither
   * @param english label; empty if it has none
   */
  public record Names(
      List<String> arabic, String english, String arabicDescription, String englishDescription) {
    public Names {
      arabic = List.copyOf(arabic);
    }
  }

  /**
   * An office that the item holds or held.
   *
   * @param office Q-id of the office
   * @param of Q-id of what it is an office of, if the statement itself says so; else empty
   * @param from {@code 2003}, {@code 2003-05} or {@code 2003-05-21}; empty if not stated
   * @param to likewise
   */
  public record Position(String office, String of, String from, String to) {}

  public DumpItem {
    values = Map.copyOf(values);
    positions = List.copyOf(positions);
  }

  /** The values of a property; empty if it has none. */
  public List<String> values(String property) {
    return values.getOrDefault(property, List.of());
  }

  /** The value that counts most; empty if there is none. */
  public String value(String property) {
    List<String> all = values(property);
    return all.isEmpty() ? "" : all.get(0);
  }
}
