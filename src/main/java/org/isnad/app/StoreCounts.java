package org.isnad.app;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.isnad.store.ClaimStore;

/** How much of each kind a store holds. */
record StoreCounts(Map<String, Long> byKind) {
  private static final Map<String, String> PATTERNS =
      Map.of(
          "articles", "GRAPH ?x { ?x a isnad:Article }",
          "claims", "GRAPH ?g { ?x a isnad:Claim }",
          "meetings", "?x a isnad:Meeting",
          "calls", "?x a isnad:Call",
          "visits", "?x a isnad:Visit",
          "incidents", "?x a isnad:Incident",
          "casualty figures", "GRAPH ?g { ?x a isnad:CasualtyFigure }",
          "actors", "?x a isnad:Actor",
          "places", "?x a isnad:Place",
          "linked to Wikidata", "?x skos:exactMatch ?item");

  static StoreCounts of(ClaimStore store) {
    return store.read(
        dataset -> {
          Map<String, Long> counts = new TreeMap<>();
          PATTERNS.forEach((kind, pattern) -> counts.put(kind, count(dataset, pattern)));
          return new StoreCounts(counts);
        });
  }

  private static long count(Dataset dataset, String pattern) {
    String query =
        """
        PREFIX isnad: <https://w3id.org/isnad/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT (COUNT(DISTINCT ?x) AS ?count) WHERE { %s }
        """
            .formatted(pattern);
    try (QueryExecution execution = QueryExecution.dataset(dataset).query(query).build()) {
      return execution.execSelect().next().getLiteral("count").getLong();
    }
  }

  /** One line: {@code 2 articles, 5 meetings}. */
  void printTo(PrintStream out) {
    out.println(
        byKind.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }
}
