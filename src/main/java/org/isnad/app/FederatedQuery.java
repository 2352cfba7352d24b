package org.isnad.app;

import java.io.OutputStream;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.isnad.store.AnswerFormat;
import org.isnad.store.ClaimStore;

/** A query that may ask other servers too. */
record FederatedQuery(Query query) {
  /** Wikidata's own endpoint. */
  static final String WIKIDATA = "https://query.wikidata.org/sparql";

  /**
   * The query, if it asks nobody else.
   *
   * @throws CommandFailed if it does
   */
  Query offline() {
    SortedSet<String> others = others();
    if (!others.isEmpty()) {
      throw new CommandFailed(
          Failure.ASKS_ELSEWHERE,
          "the query asks another server: " + String.join(", ", others),
          "allow it with --online");
    }
    return query;
  }

  /** The same query, asking this endpoint in place of Wikidata's. */
  FederatedQuery at(String wikidata) {
    Node there = NodeFactory.createURI(wikidata);
    return new FederatedQuery(
        QueryTransformOps.transform(
            query,
            new ElementTransformCopyBase() {
              @Override
              public Element transform(ElementService service, Node name, Element asked) {
                boolean isWikidata = name.isURI() && name.getURI().equals(WIKIDATA);
                return new ElementService(isWikidata ? there : name, asked, service.getSilent());
              }
            }));
  }

  /**
   * Writes the answer, other servers' part included.
   *
   * @throws CommandFailed if one of them does not answer
   */
  void answer(ClaimStore store, AnswerFormat format, OutputStream out) {
    try {
      store.answerOnline(query, format, out);
    } catch (HttpException | QueryException e) {
      throw new CommandFailed(
          Failure.SERVICE_FAILED,
          "%s does not answer: %s".formatted(String.join(", ", others()), reason(e)),
          "try again later, or name another endpoint with --wikidata");
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.toString() : cause.getMessage();
  }

  private SortedSet<String> others() {
    SortedSet<String> others = new TreeSet<>();
    if (query.getQueryPattern() == null) {
      return others;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            others.add(service.getService().toString());
          }
        },
        new ExprVisitorBase());
    return others;
  }
}
