package org.isnad.store.endpoint;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QC2;

/**
 * Answers queries in standard SPARQL, within the turn that each request was given. Parameters,
 * formats of answers and transactions are Fuseki's.
 */
final class QueryService extends SPARQL_QueryDataset {
  private static final String BASE = "http://server/unset-base/";
  private static final int UNPROCESSABLE = 422;

  @Override
  protected void execute(String text, HttpAction action) {
    Visit visit = Visit.of(action.getRequest());
    try {
      answer(QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12), action, visit);
    } catch (Refusal refusal) {
      visit.turn().refuse(refusal);
    } catch (QueryCancelledException stopped) {
      visit.turn().refuse(Refusal.busy("The query was stopped."));
    } catch (QueryParseException e) {
      visit.turn().refuse(unreadable(e));
    } catch (ActionErrorException e) {
      visit.turn().refuse(unanswered(e));
    } catch (QueryException e) {
      visit.turn().refuse(new Refusal(400, "The query cannot be answered: " + e.getMessage()));
    } catch (StackOverflowError e) {
      visit.turn().refuse(tooDeep());
    } catch (OutOfMemoryError e) {
      visit.turn().refuse(Refusal.busy("The query needs more memory than there is."));
    } catch (JenaException e) {
      visit.turn().refuse(new Refusal(500, "The query cannot be answered: " + e.getMessage()));
    }
  }

  /** Says itself what its maker left unsaid: of RDF/XML that some property has no name in it. */
  private static Refusal unanswered(ActionErrorException fault) {
    String message = fault.getMessage();
    return fault.getRC() == Refusal.NOT_ACCEPTABLE && message == null
        ? Refusal.notInXml("Turtle (text/turtle)")
        : new Refusal(fault.getRC(), String.valueOf(message));
  }

  private static Refusal unreadable(QueryParseException fault) {
    return fault.getCause() instanceof StackOverflowError
        ? tooDeep()
        : new Refusal(400, "This is no SPARQL query: " + fault.getMessage());
  }

  private static Refusal tooDeep() {
    return new Refusal(UNPROCESSABLE, "The query is nested too deeply.");
  }

  private void answer(Query query, HttpAction action, Visit visit) {
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> over = decideDataset(action, query, "");
      try (QueryExec execution =
          QueryExec.dataset(over.getLeft())
              .query(over.getRight())
              .context(bounded(action.getContext().copy(), visit.turn()))
              .build()) {
        sendResults(action, result(query, execution, visit), query.getPrologue());
      }
    } finally {
      action.endRead();
    }
  }

  private static QueryExecResult result(Query query, QueryExec execution, Visit visit) {
    if (query.isSelectType()) {
      return new QueryExecResult(new BoundedRows(execution.select(), visit.spool(), visit.turn()));
    }
    if (query.isAskType()) {
      return new QueryExecResult(execution.ask());
    }
    BoundedGraph graph = new BoundedGraph(visit.turn());
    try {
      if (query.isDescribeType()) {
        execution.describe(graph);
      } else {
        execution.construct(graph);
      }
    } catch (BoundedGraph.Full e) {
      visit.turn().cut();
    }
    Graph triples = graph.triples();
    return new QueryExecResult(triples);
  }

  /** The context in which nothing reaches beyond the store, and all is seen by the turn. */
  static Context bounded(Context context, Turn turn) {
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQConstants.symCancelQuery, turn.cancelSignal());
    context.set(ARQConstants.sysOptimizerFactory, SafeAlgebra.before(turn));
    QC.setFactory(context, execution -> new CheckedExecutor(execution, turn));
    QC2.setFilter(
        context,
        tuple -> {
          turn.checkpoint();
          return true;
        });
    return context;
  }
}
