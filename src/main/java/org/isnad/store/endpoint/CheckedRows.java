package org.isnad.store.endpoint;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows on their way from one step of a query to the next, each seen by its turn. */
class CheckedRows extends QueryIteratorWrapper {
  private final Turn turn;

  CheckedRows(QueryIterator rows, Turn turn) {
    super(rows);
    this.turn = turn;
  }

  @Override
  protected boolean hasNextBinding() {
    turn.checkpoint();
    return super.hasNextBinding();
  }

  @Override
  protected Binding moveToNextBinding() {
    turn.checkpoint();
    return super.moveToNextBinding();
  }
}
