package org.isnad.store.endpoint;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The graph that a CONSTRUCT or DESCRIBE fills, which takes so many triples and no more. */
final class BoundedGraph extends WrappedGraph {
  /** Says that the graph is full. */
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Full() {
      super("the graph is full", null, false, false);
    }
  }

  private final Turn turn;
  private final long most;
  private long triples;

  BoundedGraph(Turn turn) {
    super(GraphFactory.createDefaultGraph());
    this.turn = turn;
    this.most = turn.limits().mostRows();
  }

  /** What was taken. */
  Graph triples() {
    return base;
  }

  @Override
  public void add(Triple triple) {
    performAdd(triple);
  }

  @Override
  public void performAdd(Triple triple) {
    turn.checkpoint();
    if (base.contains(triple)) {
      return;
    }
    if (triples >= most) {
      throw new Full();
    }
    base.add(triple);
    triples++;
  }
}
