package org.isnad.app;

import java.util.List;
import java.util.Locale;
import org.isnad.article.Problem;
import org.isnad.graph.Finding;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.GraphValidator;
import org.isnad.graph.NamedGraph;

/** Makes the graph of an article and refuses it if it breaks a shape: no fact without evidence. */
final class CheckedGraph implements Pipeline.LastStage<NamedGraph> {
  private final GraphBuilder builder;
  private final GraphValidator validator;

  CheckedGraph(GraphBuilder builder, GraphValidator validator) {
    this.builder = builder;
    this.validator = validator;
  }

  @Override
  public Outcome<NamedGraph> apply(LinkedClaims linked) {
    NamedGraph graph = builder.build(linked.claims(), linked.links());
    List<Finding> findings = validator.validate(graph.triples());
    return findings.isEmpty()
        ? new Outcome.Done<>(graph)
        : new Outcome.Failed<>(refusal(linked, findings));
  }

  private static Problem refusal(LinkedClaims linked, List<Finding> findings) {
    return new Problem(
        linked.where(),
        Failure.GRAPH_REFUSED,
        "the graph of article \"%s\" breaks %d constraints, first: %s"
            .formatted(
                linked.claims().article().id(),
                findings.size(),
                findings.get(0).message(Locale.ENGLISH)),
        "check the article's date and text; what the store held of it before stands");
  }
}
