package org.isnad.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The triples of one graph while they are gathered; what is said twice is there once. */
final class Statements {
  private final Graph graph = GraphFactory.createDefaultGraph();

  void add(String subject, Node predicate, Node object) {
    graph.add(Triple.create(NodeFactory.createURI(subject), predicate, object));
  }

  void add(String subject, Node predicate, String object) {
    add(subject, predicate, NodeFactory.createURI(object));
  }

  Graph graph() {
    return graph;
  }
}
