package org.isnad.store.endpoint;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** CONCAT that does not outgrow what a string may be: forty doublings fill any memory. */
final class BoundedConcat extends E_StrConcat {
  private final Turn turn;

  BoundedConcat(ExprList args, Turn turn) {
    super(args);
    this.turn = turn;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Strings.check(args.stream().mapToLong(arg -> Strings.of(arg).length()).sum(), turn);
    return super.eval(args);
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedConcat(args, turn);
  }
}
