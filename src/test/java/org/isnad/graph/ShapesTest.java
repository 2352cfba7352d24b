package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
  private static final Path GRAPHS = Path.of("src/test/resources/shapes");
  private static final Graph SHAPES = GraphValidator.shapesGraph();
  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
  private final GraphValidator validator = GraphValidator.load();

  /** Every shape with a message. */
  static Stream<String> shapes() {
    return SHAPES.stream(Node.ANY, MESSAGE, Node.ANY)
        .map(triple -> triple.getSubject().getURI())
        .map(iri -> iri.substring(iri.indexOf('#') + 1))
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void passesWhatIsRight(String shape) {
    assertThat(findings(shape, "passes")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void refusesWhatIsWrongInBothLanguages(String shape) {
    assertThat(findings(shape, "fails"))
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.english()).isEqualTo(message(shape, "en"));
              assertThat(finding.arabic()).isEqualTo(message(shape, "ar")).matches(".*[ء-ي].*");
            });
  }

  @Test
  void everyGraphOfTheFolderBelongsToAShape() throws IOException {
    try (Stream<Path> files = Files.list(GRAPHS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              shapes().flatMap(s -> Stream.of(s + "-passes.ttl", s + "-fails.ttl")).toList());
    }
  }

  @Test
  void theGraphsOfTheSeedsPassAllShapes() {
    assertThat(validator.validate(StoredSeeds.HELD.triples())).isEmpty();
    assertThat(validator.validate(StoredSeeds.PLANNED.triples())).isEmpty();
    assertThat(
            validator.validate(
                StoredSeeds.dataset(StoredSeeds.HELD, StoredSeeds.PLANNED).getDefaultGraph()))
        .isEmpty();
  }

  private List<Finding> findings(String shape, String kind) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(GRAPHS.resolve(shape + "-" + kind + ".ttl")).parse(graph);
    return validator.validate(graph).stream().filter(f -> f.shape().equals(shape)).toList();
  }

  private static String message(String shape, String language) {
    return SHAPES.stream(
            NodeFactory.createURI("https://w3id.org/isnad/shapes#" + shape), MESSAGE, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(message -> message.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow();
  }
}
