package org.isnad.store.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what reaches beyond the store, and puts bounds on what computes, before Jena optimizes
 * a query; for optimizing runs expressions already.
 */
final class SafeAlgebra extends TransformCopy {
  private final Turn turn;

  private SafeAlgebra(Turn turn) {
    this.turn = turn;
  }

  /** For the context of a query: this first, then what Jena does. */
  static RewriteFactory before(Turn turn) {
    return context ->
        op ->
            new OptimizerStd(context)
                .rewrite(
                    Transformer.transform(new SafeAlgebra(turn), new SafeExpressions(turn), op));
  }

  @Override
  public Op transform(OpService service, Op pattern) {
    throw turn.refuse(new Refusal(403, "SERVICE is off: this endpoint asks no other server."));
  }

  @Override
  public Op transform(OpPropFunc function, Op pattern) {
    throw turn.refuse(
        new Refusal(
            403, "This endpoint runs no functions by properties: " + function.getProperty()));
  }

  @Override
  public Op transform(OpGroup group, Op rows) {
    List<ExprAggregator> aggregators = new ArrayList<>();
    for (ExprAggregator each : group.getAggregators()) {
      aggregators.add(new ExprAggregator(each.getVar(), bounded(each.getAggregator())));
    }
    return OpGroup.create(rows, group.getGroupVars(), aggregators);
  }

  private Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggCustom custom) {
      throw turn.refuse(SafeExpressions.unknownFunction(custom.getIRI()));
    }
    if (aggregator instanceof AggGroupConcat concat) {
      return metered(aggregator, concat.getSeparator());
    }
    if (aggregator instanceof AggGroupConcatDistinct concat) {
      return metered(aggregator, concat.getSeparator());
    }
    return aggregator;
  }

  private Aggregator metered(Aggregator aggregator, @Nullable String between) {
    int separator = between == null ? 1 : between.length();
    return aggregator.copy(
        new ExprList(new MeteredValue(aggregator.getExprList().get(0), separator, turn)));
  }
}
