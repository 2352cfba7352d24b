package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
  private static final Graph ONTOLOGY = read("isnad.ttl");

  private static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source("ontology/" + file).parse(graph);
    return graph;
  }

  static Stream<String> terms() {
    return isnadTerms(ONTOLOGY).stream();
  }

  private static Set<String> isnadTerms(Graph graph) {
    Set<String> terms = new TreeSet<>();
    graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(Iris.ONTOLOGY))
        .forEach(node -> terms.add(node.getURI().substring(Iris.ONTOLOGY.length())));
    return terms;
  }

  @ParameterizedTest
  @MethodSource("terms")
  void explainsEachTermInArabicAndEnglish(String term) {
    Node node = NodeFactory.createURI(Iris.ONTOLOGY + term);
    for (String property : new String[] {"label", "comment"}) {
      assertThat(
              ONTOLOGY.stream(
                      node,
                      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#" + property),
                      Node.ANY)
                  .map(Triple::getObject)
                  .map(Node::getLiteralLanguage))
          .containsExactlyInAnyOrder("ar", "en");
    }
  }

  @Test
  void knowsEveryTermThatTheGraphIsWrittenIn() {
    Set<String> used = new TreeSet<>();
    var seeds = StoredSeeds.dataset(StoredSeeds.HELD, StoredSeeds.PLANNED);
    new Provenance(StoredSeeds.IRIS)
        .describe(seeds, new Provenance.Software("1", StoredSeeds.models()))
        .replaceIn(seeds);
    used.addAll(isnadTerms(seeds.getDefaultGraph()));
    seeds.listGraphNodes().forEachRemaining(g -> used.addAll(isnadTerms(seeds.getGraph(g))));

    assertThat(isnadTerms(ONTOLOGY)).containsAll(used);
    assertThat(used).hasSizeGreaterThan(50);
  }

  @Test
  void shapesAndAlignmentNameKnownTermsOnly() {
    assertThat(isnadTerms(ONTOLOGY)).containsAll(isnadTerms(GraphValidator.shapesGraph()));
    assertThat(isnadTerms(ONTOLOGY)).containsAll(isnadTerms(read("alignment.ttl")));
  }
}
