package org.isnad.explore.export;

import java.util.List;

/**
 * Actors and what they have to do with each other.
 *
 * @param description in one sentence, for whoever opens the file
 */
record ContactNetwork(String description, List<Node> nodes, List<Edge> edges) {
  /**
   * An actor.
   *
   * @param label in Arabic
   * @param labelEn in English; empty if there is none
   * @param kind {@code person}, {@code state}, {@code organization} or {@code group}
   * @param wikidata {@code Q858}; empty if there is no item
   * @param degree with how many others it has an edge
   * @param events in how many events it takes part
   * @param mediated how many events it mediates
   */
  record Node(
      String id,
      String label,
      String labelEn,
      String kind,
      String wikidata,
      int degree,
      int events,
      int mediated) {}

  /**
   * What two actors have to do with each other in one way; no direction is meant.
   *
   * @param kind {@code meeting}, {@code call}, {@code visit}: they travel together, or {@code
   *     mediation}: one mediates for the other
   * @param weight how many events
   * @param first the first day that the first of them can have been; empty if none has a date
   * @param last the last day that the last of them can have been
   * @param mediators their Arabic names
   */
  record Edge(
      String source,
      String target,
      String kind,
      int weight,
      String first,
      String last,
      List<String> mediators) {}

  ContactNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
