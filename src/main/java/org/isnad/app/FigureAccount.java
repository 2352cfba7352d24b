package org.isnad.app;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Dataset;

/** One casualty figure of a store, as one article gives it. */
record FigureAccount(Map<String, String> facts) {
  private static final String FIGURES =
      """
      SELECT ?claim ?harm ?lower ?upper ?verbatim ?status ?id (MIN(?date1) AS ?date)
          (GROUP_CONCAT(DISTINCT ?place1; separator = "، ") AS ?place)
          (GROUP_CONCAT(DISTINCT ?source1; separator = "، ") AS ?source)
          (MIN(?quote1) AS ?quote) WHERE {
        GRAPH ?article {
          ?article dct:identifier ?id .
          ?claim a isnad:CasualtyFigure ; isnad:harm ?harm ; isnad:lower ?lower ;
            isnad:verbatim ?verbatim ; isnad:status ?status ;
            isnad:evidence/oa:hasSelector/oa:exact ?quote1 .
          OPTIONAL { ?claim isnad:upper ?upper }
          OPTIONAL { ?claim isnad:date ?date1 }
          OPTIONAL { ?claim isnad:source/rdfs:label ?source1 }
        }
        OPTIONAL {
          GRAPH ?article { ?claim isnad:place ?where }
          ?where rdfs:label ?place1 FILTER (LANG(?place1) = "ar")
        }
      } GROUP BY ?claim ?harm ?lower ?upper ?verbatim ?status ?id ORDER BY ?id ?claim
      """;

  static List<FigureAccount> all(Dataset dataset) {
    return Rows.of(dataset, FIGURES).stream()
        .filter(row -> !row.getOrDefault("claim", "").isEmpty())
        .map(FigureAccount::new)
        .toList();
  }

  void printTo(PrintStream out) {
    String harm = value("harm").toLowerCase(Locale.ROOT);
    out.printf("%n  %s, %s: %s%n", harm, value("status").toLowerCase(Locale.ROOT), bounds());
    EncounterAccount.line(out, "words", value("verbatim"));
    EncounterAccount.line(out, "where", value("place"));
    EncounterAccount.line(out, "when", value("date"));
    EncounterAccount.line(out, "source", value("source"));
    EncounterAccount.line(out, "says", "«%s» (%s)".formatted(value("quote").strip(), value("id")));
  }

  private String bounds() {
    String upper = value("upper");
    if (upper.isEmpty()) {
      return value("lower") + " or more";
    }
    return upper.equals(value("lower")) ? upper : value("lower") + " to " + upper;
  }

  private String value(String name) {
    return facts.getOrDefault(name, "");
  }
}
