package org.isnad.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;

/** Checks graphs against the shapes. Reads the shapes once; may be shared by threads. */
public final class GraphValidator {
  /** The files of {@code ontology/shapes}. */
  static final List<String> FILES =
      List.of("article", "claim", "correction", "figure", "evidence", "actor", "event");

  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");

  private final Shapes shapes;
  private final Reading messages;

  private GraphValidator(Graph shapesGraph) {
    this.shapes = ShaclValidator.get().parse(shapesGraph);
    this.messages = new Reading(shapesGraph);
  }

  /** With the shapes that come with Isnad. */
  public static GraphValidator load() {
    return new GraphValidator(shapesGraph());
  }

  static Graph shapesGraph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      String path = "/ontology/shapes/" + file + ".ttl";
      try (InputStream in = GraphValidator.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException(path + " is not on the class path");
        }
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return graph;
  }

  /** What breaks a constraint, in order; empty if the graph may be stored. */
  public List<Finding> validate(Graph graph) {
    Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, graph).getEntries();
    return entries.stream()
        .map(this::finding)
        .distinct()
        .sorted(
            Comparator.comparing(Finding::focus)
                .thenComparing(Finding::shape)
                .thenComparing(Finding::value))
        .toList();
  }

  private Finding finding(ReportEntry entry) {
    return new Finding(
        name(entry.source()),
        text(entry.focusNode()),
        entry.value() == null ? "" : text(entry.value()),
        message(entry, "en"),
        message(entry, "ar"));
  }

  private static String name(Node shape) {
    String iri = shape.toString();
    return iri.substring(iri.indexOf('#') + 1);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** As the shape has it: for constraints in SPARQL, the report has a message of its own. */
  private String message(ReportEntry entry, String language) {
    return messages.objects(entry.source(), MESSAGE).stream()
        .filter(message -> message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(entry.message());
  }
}
