package org.isnad.store.endpoint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/**
 * REPLACE that can be stopped in the middle, and whose result does not outgrow what a string may
 * be.
 */
final class BoundedReplace extends ExprFunctionN {
  private final Turn turn;
  private final LastPattern patterns = new LastPattern("REPLACE");

  BoundedReplace(ExprList args, Turn turn) {
    super(Tags.tagReplace, args);
    this.turn = turn;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text = Strings.of(args.get(0));
    String flags = args.size() > 3 ? Strings.of(args.get(3)) : "";
    Pattern pattern = patterns.of(Strings.of(args.get(1)), flags);
    String replacement = Strings.of(args.get(2));
    try {
      String replaced = replaced(pattern.matcher(new CheckedText(text, turn)), replacement);
      return replaced.equals(text) ? args.get(0) : Strings.like(args.get(0), replaced);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE cannot put in \"%s\"".formatted(replacement), e);
    }
  }

  /** As Jena has it: one match of nothing counts, and no other. */
  private String replaced(Matcher matcher, String replacement) {
    long groups = replacement.chars().filter(letter -> letter == '$').count();
    StringBuilder out = new StringBuilder();
    for (boolean first = true; matcher.find(); first = false) {
      int length = matcher.end() - matcher.start();
      if (first || length > 0) {
        Strings.check(out.length() + replacement.length() + groups * length, turn);
        matcher.appendReplacement(out, replacement);
      }
    }
    return matcher.appendTail(out).toString();
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedReplace(args, turn);
  }
}
