package org.isnad.store.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;

/** What the things of a store are called. Call it within a transaction of the store. */
final class Labels {
  private static final List<Node> NAMING =
      List.of(
          Terms.LABEL,
          NodeFactory.createURI("http://purl.org/dc/terms/title"),
          NodeFactory.createURI(Iris.ONTOLOGY + "name"),
          NodeFactory.createURI(Iris.ONTOLOGY + "title"),
          NodeFactory.createURI(Iris.ONTOLOGY + "verbatim"),
          Terms.EXACT);
  private static final Node EVIDENCE = NodeFactory.createURI(Iris.ONTOLOGY + "evidence");
  private static final Node ABOUT = NodeFactory.createURI(Iris.ONTOLOGY + "about");
  private static final int MOST_NAMES = 20;

  /**
   * A name.
   *
   * @param language its tag; empty if it has none
   */
  record Label(String text, String language) {}

  private final DatasetGraph quads;

  Labels(DatasetGraph quads) {
    this.quads = quads;
  }

  /** The name in this language, or else in another; empty if it has none. */
  Optional<Label> of(Node node, Language language) {
    return own(node, language)
        .or(() -> words(node, language))
        .or(() -> through(node, EVIDENCE, evidence -> words(evidence, language)))
        .or(() -> through(node, ABOUT, event -> own(event, language)));
  }

  /** Of evidence and mentions: the words of the article. */
  private Optional<Label> words(Node node, Language language) {
    return through(node, Terms.SELECTOR, selector -> own(selector, language));
  }

  /** The name of what it leads to: of a claim its words, or else its event. */
  private Optional<Label> through(
      Node node, Node property, Function<Node, Optional<Label>> nameOf) {
    for (var found = quads.find(Node.ANY, node, property, Node.ANY); found.hasNext(); ) {
      Optional<Label> label = nameOf.apply(found.next().getObject());
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private Optional<Label> own(Node node, Language language) {
    for (Node property : NAMING) {
      Optional<Label> label =
          best(Quad.defaultGraphIRI, node, property, language)
              .or(() -> best(Node.ANY, node, property, language));
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  private Optional<Label> best(Node graph, Node node, Node property, Language language) {
    Optional<Label> best = Optional.empty();
    Comparator<Label> order =
        Comparator.comparing(label -> label.language().equals(language.tag()));
    var found = quads.find(graph, node, property, Node.ANY);
    for (int i = 0; i < MOST_NAMES && found.hasNext(); i++) {
      Node value = found.next().getObject();
      if (value.isLiteral()) {
        Label label = new Label(value.getLiteralLexicalForm(), value.getLiteralLanguage());
        if (best.isEmpty() || order.compare(best.get(), label) < 0) {
          best = Optional.of(label);
        }
      }
    }
    return best;
  }
}
