package org.isnad.graph;

import static org.isnad.graph.Vocabulary.TYPE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Looks things up in a graph, always in the same order. */
final class Reading {
  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final Graph graph;

  Reading(Graph graph) {
    this.graph = graph;
  }

  List<Node> objects(Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY)
        .map(t -> t.getObject())
        .sorted(ORDER)
        .toList();
  }

  Optional<Node> object(Node subject, Node predicate) {
    return graph.stream(subject, predicate, Node.ANY).map(t -> t.getObject()).min(ORDER);
  }

  /** IRIs of the objects. */
  List<String> iris(Node subject, Node predicate) {
    return objects(subject, predicate).stream().map(Node::getURI).toList();
  }

  List<Node> instances(Node type) {
    return subjects(TYPE, type);
  }

  List<Node> subjects(Node predicate, Node object) {
    return graph.stream(Node.ANY, predicate, object)
        .map(t -> t.getSubject())
        .sorted(ORDER)
        .toList();
  }

  /** All that have this property. */
  List<Node> subjectsOf(Node predicate) {
    return graph.stream(Node.ANY, predicate, Node.ANY)
        .map(t -> t.getSubject())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  boolean isState(Node actor) {
    return graph.contains(actor, TYPE, Vocabulary.isnad("State"));
  }

  /** Characters of all literals of this property, whatever has them. */
  List<String> allTexts(Node predicate) {
    return graph.stream(Node.ANY, predicate, Node.ANY)
        .map(t -> t.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted()
        .toList();
  }

  /** Characters of the literals. */
  List<String> texts(Node subject, Node predicate) {
    return objects(subject, predicate).stream().map(Node::getLiteralLexicalForm).toList();
  }

  Optional<String> text(Node subject, Node predicate) {
    return object(subject, predicate).map(Node::getLiteralLexicalForm);
  }

  static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
