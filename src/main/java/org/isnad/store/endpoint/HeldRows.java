package org.isnad.store.endpoint;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows on their way into a step that keeps them in memory, each counted. */
final class HeldRows extends CheckedRows {
  private static final int SLOTS = 1 << 22;

  private final Turn turn;
  private final Predicate<Binding> kept;

  private HeldRows(QueryIterator rows, Turn turn, Predicate<Binding> kept) {
    super(rows, turn);
    this.turn = turn;
    this.kept = kept;
  }

  /** For a step that keeps every row. */
  static HeldRows all(QueryIterator rows, Turn turn) {
    return new HeldRows(rows, turn, row -> true);
  }

  /** For a step that keeps one of equal rows. */
  static HeldRows different(QueryIterator rows, Turn turn) {
    return differentIn(Set.of(), rows, turn);
  }

  /**
   * For a step that keeps one of those that are equal in these variables, or in all if none is
   * named.
   */
  static HeldRows differentIn(Collection<Var> compared, QueryIterator rows, Turn turn) {
    return new HeldRows(rows, turn, new SeenRows(SLOTS, compared)::isNew);
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    if (kept.test(row)) {
      turn.hold();
    }
    return row;
  }
}
