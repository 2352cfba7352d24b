package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;

/** Rows of an answer as plain text; terms of the ontology by their local name. */
final class Rows {
  private static final String PREFIXES =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      """;

  private Rows() {}

  /** By variable; a variable without value is an empty string. */
  static List<Map<String, String>> of(Dataset dataset, String query) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.dataset(dataset).query(PREFIXES + query).build()) {
      ResultSet found = execution.execSelect();
      while (found.hasNext()) {
        QuerySolution solution = found.next();
        Map<String, String> row = new TreeMap<>();
        for (String variable : found.getResultVars()) {
          row.put(variable, text(solution, variable));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(QuerySolution solution, String variable) {
    var node = solution.get(variable);
    if (node == null) {
      return "";
    }
    return node.isLiteral()
        ? node.asLiteral().getLexicalForm()
        : node.asResource().getURI().replaceFirst("^.*#", "");
  }
}
