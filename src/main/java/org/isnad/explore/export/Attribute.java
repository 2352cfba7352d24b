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
  static final List<Attribute<ContactNetwork.Node>> OF_NODES =
      List.of(
          new Attribute<>("label_en", "string", ContactNetwork.Node::labelEn),
          new Attribute<>("kind", "string", ContactNetwork.Node::kind),
          new Attribute<>("wikidata", "string", ContactNetwork.Node::wikidata),
          new Attribute<>("degree", "int", node -> Integer.toString(node.degree())),
          new Attribute<>("events", "int", node -> Integer.toString(node.events())),
          new Attribute<>("mediated", "int", node -> Integer.toString(node.mediated())));

  static final List<Attribute<ContactNetwork.Edge>> OF_EDGES =
      List.of(
          new Attribute<>("kind", "string", ContactNetwork.Edge::kind),
          new Attribute<>("first_date", "string", ContactNetwork.Edge::first),
          new Attribute<>("last_date", "string", ContactNetwork.Edge::last),
          new Attribute<>("mediators", "string", edge -> String.join("; ", edge.mediators())));

  String of(T owner) {
    return value.apply(owner);
  }
}
