package org.isnad.explore.network;

import java.util.List;
import java.util.SortedMap;
import org.isnad.explore.network.layout.Spot;
import org.isnad.explore.page.Shown;

/**
 * Who met whom, as a picture shows it.
 *
 * @param level {@code actor} or {@code state}
 * @param selected how many encounters were looked at
 * @param joining how many of them join at least two
 * @param members how many these join
 * @param shown how many of these are in {@code nodes}, the others being cut
 * @param groupsHidden how many unnamed groups are left out on demand
 * @param linesCut how many lines of fewest encounters were cut, with whom they alone would join
 * @param gatheringsCut how many gatherings were cut although those whom they join are shown
 * @param spots where nodes and gatherings stand in the picture, by id
 */
public record Network(
    String level,
    int selected,
    int joining,
    int members,
    int shown,
    int groupsHidden,
    int linesCut,
    int gatheringsCut,
    List<Node> nodes,
    List<Gathering> gatherings,
    List<Edge> edges,
    SortedMap<String, Spot> spots) {
  /**
   * Somebody who met others; the most active first.
   *
   * @param encounters how many of the encounters join him with others, shown or not
   */
  public record Node(Shown.Actor actor, int encounters) {}

  /**
   * Encounters of the same participants through the same mediators, or of many.
   *
   * @param id made of the first event that is shown: {@code gathering/meeting-0c94bd04449e2961}
   * @param size how many take part, shown or not
   * @param isMediated whether somebody mediates, rather than many meeting
   */
  public record Gathering(String id, int size, boolean isMediated, Told told) {}

  /**
   * A line.
   *
   * @param type {@code met}; {@code visits}, from the traveller to the state or place visited;
   *     {@code attends} and {@code mediates}, from an actor to a gathering
   */
  public record Edge(String type, String from, String to, Told told) {}

  /**
   * The encounters behind a line or gathering.
   *
   * @param count how many
   * @param events ids of the latest of them, six at most
   * @param first the first day of any; empty if none has a date
   */
  public record Told(
      int count,
      List<String> events,
      List<String> kinds,
      List<String> statuses,
      String first,
      String last) {}
}
