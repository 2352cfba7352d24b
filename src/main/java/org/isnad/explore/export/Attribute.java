package org.isnad.explore.export;

import java.util.List;
import java.util.function.Function;

/**
 * Something that a graph program is told of each node or edge.
 *
 * @param type {@code string} or {@code int}
 * @param value empty: it has none
 */
record Attribute<T>(String name, String type, Function<T, String> value) {
  static final List<Attribute<Network.Node>> OF_NODES =
      List.of(
          new Attribute<>("label_en", "string", Network.Node::labelEn),
          new Attribute<>("kind", "string", Network.Node::kind),
          new Attribute<>("wikidata", "string", Network.Node::wikidata),
          new Attribute<>("degree", "int", node -> Integer.toString(node.degree())),
          new Attribute<>("events", "int", node -> Integer.toString(node.events())),
          new Attribute<>("mediated", "int", node -> Integer.toString(node.mediated())));

  static final List<Attribute<Network.Edge>> OF_EDGES =
      List.of(
          new Attribute<>("kind", "string", Network.Edge::kind),
          new Attribute<>("first_date", "string", Network.Edge::first),
          new Attribute<>("last_date", "string", Network.Edge::last),
          new Attribute<>("mediators", "string", edge -> String.join("; ", edge.mediators())));

  String of(T owner) {
    return value.apply(owner);
  }
}
