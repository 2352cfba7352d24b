package org.isnad.store.endpoint;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/**
 * REGEX that can be stopped in the middle of a match, which may take {@code (a+)+b} for ever.
 *
 * @see E_Regex
 */
final class BoundedRegex extends ExprFunctionN {
  private final Turn turn;
  private final LastPattern patterns = new LastPattern("REGEX");

  BoundedRegex(ExprList args, Turn turn) {
    super(Tags.tagRegex, args);
    this.turn = turn;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text = Strings.of(args.get(0));
    String words = Strings.of(args.get(1));
    String flags = args.size() > 2 ? Strings.of(args.get(2)) : "";
    Matcher matcher = patterns.of(words, flags).matcher(new CheckedText(text, turn));
    return NodeValue.booleanReturn(matcher.find());
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedRegex(args, turn);
  }
}
