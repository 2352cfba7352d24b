package org.isnad.store.endpoint;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs a query as TDB2 does, with its indexes, but lets the turn see every row between two steps,
 * and counts the rows that sorting, grouping and joining keep in memory.
 */
final class CheckedExecutor extends OpExecutorTDB2 {
  private static final Set<Class<? extends Aggregator>> KEEPING_NOTHING =
      Set.of(
          AggCount.class,
          AggCountVar.class,
          AggSum.class,
          AggAvg.class,
          AggMin.class,
          AggMax.class,
          AggSample.class);

  private final Turn turn;

  CheckedExecutor(ExecutionContext context, Turn turn) {
    super(context);
    this.turn = turn;
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    turn.checkpoint();
    QueryIterator rows = super.exec(op, input);
    return rows == input || rows.isJoinIdentity() ? rows : new CheckedRows(rows, turn);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    CheckedGraph graph = new CheckedGraph(execCxt.getActiveGraph(), turn);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    QueryIterator rows = HeldRows.all(exec(order.getSubOp(), input), turn);
    Comparator<Binding> comparing = new BindingComparator(order.getConditions(), execCxt);
    return new QueryIterSort(
        rows,
        (left, right) -> {
          turn.checkpoint();
          return comparing.compare(left, right);
        },
        execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    QueryIterator rows = HeldRows.different(exec(distinct.getSubOp(), input), turn);
    return new QueryIterDistinct(rows, null, execCxt);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    QueryIterator rows = exec(group.getSubOp(), input);
    return new QueryIterGroup(
        kept(group, rows), group.getGroupVars(), group.getAggregators(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = HeldRows.all(exec(join.getLeft(), input), turn);
    return Join.join(left, exec(join.getRight(), root()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = HeldRows.all(exec(join.getRight(), root()), turn);
    return Join.leftJoin(left, right, join.getExprs(), execCxt);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    Set<Var> common = OpVars.visibleVars(minus.getLeft());
    common.retainAll(OpVars.visibleVars(minus.getRight()));
    QueryIterator left = exec(minus.getLeft(), input);
    QueryIterator right = HeldRows.all(exec(minus.getRight(), root()), turn);
    return QueryIterMinus.create(left, right, common, execCxt);
  }

  /** Groups keep one row a group, some aggregates one for every value. */
  private QueryIterator kept(OpGroup group, QueryIterator rows) {
    Set<Var> compared = new HashSet<>();
    for (Var key : group.getGroupVars().getVars()) {
      Expr from = group.getGroupVars().getExpr(key);
      compared.addAll(from == null ? List.of(key) : from.getVarsMentioned());
    }
    for (ExprAggregator each : group.getAggregators()) {
      Aggregator aggregator = each.getAggregator();
      ExprList values = aggregator.getExprList();
      if (!KEEPING_NOTHING.contains(aggregator.getClass())) {
        if (values == null) {
          return HeldRows.different(rows, turn);
        }
        compared.addAll(values.getVarsMentioned());
      }
    }
    return compared.isEmpty() ? rows : HeldRows.differentIn(compared, rows, turn);
  }
}
