package org.isnad.store.endpoint;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** Passes on the values that GROUP_CONCAT gathers, until they are too long together. */
final class MeteredValue extends ExprFunction1 {
  private final Turn turn;
  private final int separator;

  MeteredValue(Expr value, int separator, Turn turn) {
    super(value, "metered");
    this.separator = separator;
    this.turn = turn;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    turn.gather(separator + (long) value.asString().length());
    return value;
  }

  @Override
  public Expr copy(Expr value) {
    return new MeteredValue(value, separator, turn);
  }
}
