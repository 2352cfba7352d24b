package org.isnad.store.endpoint;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** Passes on what an expression gives, unless it is a number or a string beyond all use. */
final class BoundedValue extends ExprFunction1 {
  /** Of a number: some 1,200 digits. */
  private static final int MOST_BITS = 4096;

  private final Turn turn;

  BoundedValue(Expr value, Turn turn) {
    super(value, "bounded");
    this.turn = turn;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isInteger() || value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      if (number.unscaledValue().bitLength() + Math.abs((long) number.scale()) > MOST_BITS) {
        throw turn.refuse(
            new Refusal(422, "The query computes numbers of more than 1,000 digits."));
      }
    } else if (value.isString() || value.isLangString()) {
      Strings.check(Strings.of(value).length(), turn);
    }
    return value;
  }

  @Override
  public Expr copy(Expr value) {
    return new BoundedValue(value, turn);
  }
}
