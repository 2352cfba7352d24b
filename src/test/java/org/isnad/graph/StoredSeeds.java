package org.isnad.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The seeds as a data set in memory. */
final class StoredSeeds {
  static final Iris IRIS = new Iris();
  static final NamedGraph HELD =
      new GraphBuilder(IRIS, SeedClaims.items()).build(SeedClaims.held(), SeedClaims.linksOfHeld());
  static final NamedGraph PLANNED =
      new GraphBuilder(IRIS, SeedClaims.items())
          .build(SeedClaims.planned(), SeedClaims.linksOfPlanned());

  private static final String PREFIXES =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      BASE <https://w3id.org/isnad/>
      """;

  private StoredSeeds() {}

  static DatasetGraph dataset(NamedGraph... articles) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (NamedGraph article : articles) {
      article.replaceIn(dataset);
    }
    Graph derived = new DerivedGraph(IRIS, SeedClaims.items()).derive(dataset);
    derived.stream().forEach(dataset.getDefaultGraph()::add);
    return dataset;
  }

  static boolean ask(DatasetGraph dataset, String pattern) {
    return QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
        .query(PREFIXES + "ASK { " + pattern + " }")
        .ask();
  }

  /** The values of {@code ?x}, in order; literals without language. */
  static List<String> select(DatasetGraph dataset, String pattern) {
    try (QueryExecution execution =
        QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
            .query(PREFIXES + "SELECT ?x { " + pattern + " } ORDER BY ?x")
            .build()) {
      return ResultSetFormatter.toList(execution.execSelect()).stream()
          .map(StoredSeeds::value)
          .toList();
    }
  }

  private static String value(QuerySolution row) {
    return row.get("x").isLiteral()
        ? row.getLiteral("x").getLexicalForm()
        : row.get("x").toString();
  }

  static String nquads(DatasetGraph dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new CanonicalNQuads().write(dataset, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Map<String, String> models() {
    return Map.of("corenlp", "4.5.10");
  }
}
