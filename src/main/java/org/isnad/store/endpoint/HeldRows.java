package org.isnad.store.endpoint;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows on their way into a step that keeps them in memory, each counted. */
final class HeldRows extends CheckedRows {
  private static final int SLOTS = 1 << 22;

  private final Turn turn;
  private final boolean onlyDifferent;
  private final Set<Var> compared;
  private final BitSet seen = new BitSet();

  private HeldRows(QueryIterator rows, Turn turn, boolean onlyDifferent, Set<Var> compared) {
    super(rows, turn);
    this.turn = turn;
    this.onlyDifferent = onlyDifferent;
    this.compared = compared;
  }

  /** For a step that keeps every row. */
  static HeldRows all(QueryIterator rows, Turn turn) {
    return new HeldRows(rows, turn, false, Set.of());
  }

  /** For a step that keeps one of equal rows. */
  static HeldRows different(QueryIterator rows, Turn turn) {
    return new HeldRows(rows, turn, true, Set.of());
  }

  /** For a step that keeps one of those that are equal in these variables. */
  static HeldRows differentIn(Collection<Var> compared, QueryIterator rows, Turn turn) {
    return new HeldRows(rows, turn, true, Set.copyOf(compared));
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    if (!onlyDifferent || isNew(row)) {
      turn.hold();
    }
    return row;
  }

  /** By their hashes: of many millions of rows some are taken for seen that are not. */
  private boolean isNew(Binding row) {
    int slot = (compared.isEmpty() ? row.hashCode() : hash(row)) & (SLOTS - 1);
    if (seen.get(slot)) {
      return false;
    }
    seen.set(slot);
    return true;
  }

  private int hash(Binding row) {
    int hash = 0;
    for (Var variable : compared) {
      Node value = row.get(variable);
      hash = 31 * hash + (value == null ? 0 : value.hashCode());
    }
    return hash ^ (hash >>> 16);
  }
}
