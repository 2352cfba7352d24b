package org.isnad.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.isnad.store.ClaimStore;

/** How much of each kind a store holds. */
record StoreCounts(Map<String, Long> byKind) {
  /** In the order in which they are told. */
  private static final List<Map.Entry<String, String>> PATTERNS =
      List.of(
          Map.entry("articles", "GRAPH ?x { ?x a isnad:Article }"),
          Map.entry("claims", "GRAPH ?g { ?x a isnad:Claim }"),
          Map.entry("meetings", "?x a isnad:Meeting"),
          Map.entry("calls", "?x a isnad:Call"),
          Map.entry("visits", "?x a isnad:Visit"),
          Map.entry("incidents", "?x a isnad:Incident"),
          Map.entry("casualty figures", "GRAPH ?g { ?x a isnad:CasualtyFigure }"),
          Map.entry("actors", "?x a isnad:Actor"),
          Map.entry("places", "?x a isnad:Place"),
          Map.entry("linked to Wikidata", "?x skos:exactMatch ?item"));

  static StoreCounts of(ClaimStore store) {
    return store.read(
        dataset -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          PATTERNS.forEach(kind -> counts.put(kind.getKey(), count(dataset, kind.getValue())));
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

  /** One line: {@code articles: 2, claims: 13, meetings: 5}. */
  void printTo(PrintStream out) {
    out.println(
        byKind.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", ")));
  }
}
