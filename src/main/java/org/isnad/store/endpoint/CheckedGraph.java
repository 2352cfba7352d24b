package org.isnad.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that property paths walk about in, each step seen by its turn. */
final class CheckedGraph extends WrappedGraph {
  private final Turn turn;

  CheckedGraph(Graph graph, Turn turn) {
    super(graph);
    this.turn = turn;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return checked(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return checked(super.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    turn.checkpoint();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    turn.checkpoint();
    return super.contains(triple);
  }

  private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> found) {
    turn.checkpoint();
    return found.filterKeep(
        triple -> {
          turn.checkpoint();
          return true;
        });
  }
}
