package org.isnad.store.linked;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.Iris;

/** Collects what a store says of one thing. Call it within a transaction of the store. */
final class Describer {
  /** Things of the same kind that are told along with what they belong to. */
  private static final Set<String> TELL_ALONG =
      Set.of(Iris.ONTOLOGY + "evidence", "http://www.w3.org/ns/oa#hasSelector");

  private static final String LINK = Iris.ONTOLOGY + "link";

  private static final int MOST_PARTS = 200;

  private final DatasetGraph quads;

  Describer(DatasetGraph quads) {
    this.quads = quads;
  }

  /** Empty if the store says nothing of it. */
  Optional<Description> describe(String iri) {
    Node topic = NodeFactory.createURI(iri);
    Gathering outgoing = Gathering.from(quads, topic);
    Gathering incoming = Gathering.to(quads, topic);
    if (outgoing.isEmpty() && incoming.isEmpty()) {
      return Optional.empty();
    }
    Map<Node, SortedMap<String, List<Node>>> parts = new LinkedHashMap<>();
    addParts(topic, outgoing.values(), parts);
    Graph graph = GraphFactory.createDefaultGraph();
    outgoing.values().forEach((p, values) -> values.forEach(v -> add(graph, topic, p, v)));
    incoming.values().forEach((p, values) -> values.forEach(v -> add(graph, v, p, topic)));
    parts.forEach((s, said) -> said.forEach((p, vs) -> vs.forEach(v -> add(graph, s, p, v))));
    addLabels(graph);
    boolean cut = outgoing.isCut() || incoming.isCut() || parts.size() >= MOST_PARTS;
    return Optional.of(
        new Description(topic, outgoing.values(), incoming.values(), cut, parts, graph));
  }

  /** All of a graph, with one of its subjects as the topic and the others as its parts. */
  static Description whole(Graph graph, Node topic) {
    DatasetGraph quads = DatasetGraphFactory.wrap(graph);
    Map<Node, SortedMap<String, List<Node>>> parts = new LinkedHashMap<>();
    graph.stream()
        .map(Triple::getSubject)
        .filter(subject -> !subject.equals(topic))
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .forEach(subject -> parts.put(subject, Gathering.from(quads, subject).values()));
    return new Description(
        topic,
        Gathering.from(quads, topic).values(),
        new java.util.TreeMap<>(),
        false,
        parts,
        graph);
  }

  private void addParts(
      Node whole,
      SortedMap<String, List<Node>> said,
      Map<Node, SortedMap<String, List<Node>>> parts) {
    said.forEach(
        (property, values) ->
            values.stream()
                .filter(value -> isToldAlong(whole, property, value))
                .forEach(value -> addPart(value, parts)));
  }

  /** Of links only the surest, which is the thing's own; each article has one more. */
  private static boolean isToldAlong(Node whole, String property, Node value) {
    return TELL_ALONG.contains(property)
        || (property.equals(LINK) && value.toString().startsWith(whole + "/"));
  }

  private void addPart(Node part, Map<Node, SortedMap<String, List<Node>>> parts) {
    if (part.isURI() && parts.size() < MOST_PARTS && !parts.containsKey(part)) {
      SortedMap<String, List<Node>> said = Gathering.from(quads, part).values();
      parts.put(part, said);
      addParts(part, said, parts);
    }
  }

  private void addLabels(Graph graph) {
    Set<Node> named =
        graph.stream()
            .flatMap(triple -> java.util.stream.Stream.of(triple.getSubject(), triple.getObject()))
            .filter(Node::isURI)
            .collect(java.util.stream.Collectors.toSet());
    for (Node node : named) {
      quads.getDefaultGraph().find(node, Terms.LABEL, Node.ANY).forEachRemaining(graph::add);
    }
  }

  private static void add(Graph graph, Node subject, String property, Node value) {
    graph.add(Triple.create(subject, NodeFactory.createURI(property), value));
  }
}
