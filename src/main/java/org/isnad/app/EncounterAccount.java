package org.isnad.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/** One encounter of a store with the words of every article that tells of it. */
record EncounterAccount(
    Map<String, String> facts, List<String> who, List<String> through, List<Words> words) {
  /** What an article says of it. */
  record Words(String article, String status, String quote) {}

  /** Of each article: mostly its title and its lead. */
  private static final int SENTENCES_SHOWN = 2;

  private static final String EVENTS =
      """
      SELECT ?event ?kind ?status ?date ?place ?earliest WHERE {
        VALUES ?kind { isnad:Meeting isnad:Call isnad:Visit }
        ?event a ?kind ; isnad:status ?status .
        OPTIONAL { ?event isnad:date ?date }
        OPTIONAL { ?event isnad:earliest ?earliest }
        OPTIONAL { ?event isnad:place/rdfs:label ?place FILTER (LANG(?place) = "ar") }
      } ORDER BY (!BOUND(?earliest)) ?earliest ?event ?place ?date
      """;
  private static final String ACTORS =
      """
      SELECT DISTINCT ?event ?label WHERE {
        ?event isnad:%s/rdfs:label ?label FILTER (LANG(?label) = "ar")
      } ORDER BY ?event ?label
      """;
  private static final String WORDS =
      """
      SELECT ?event ?id ?status ?start ?quote WHERE {
        ?event isnad:claim ?claim .
        GRAPH ?article {
          ?article dct:identifier ?id .
          ?claim isnad:status ?status ; isnad:evidence ?evidence .
          ?evidence oa:hasSelector ?words, ?position .
          ?words oa:exact ?quote .
          ?position oa:start ?start .
        }
      } ORDER BY ?event ?id ?start ?quote
      """;

  static List<EncounterAccount> all(Dataset dataset) {
    Map<String, List<String>> who = labels(dataset, "participant");
    Map<String, List<String>> through = labels(dataset, "mediator");
    Map<String, List<Words>> words =
        Rows.of(dataset, WORDS).stream()
            .collect(Collectors.groupingBy(row -> value(row, "event"), wordsOf()));
    return byEvent(Rows.of(dataset, EVENTS)).stream()
        .map(
            facts -> {
              String event = value(facts, "event");
              return new EncounterAccount(
                  facts,
                  who.getOrDefault(event, List.of()),
                  through.getOrDefault(event, List.of()),
                  words.getOrDefault(event, List.of()));
            })
        .toList();
  }

  void printTo(PrintStream out) {
    String kind = value(facts, "kind").toLowerCase(Locale.ROOT);
    out.printf("%n  %s, %s%n", kind, value(facts, "status").toLowerCase(Locale.ROOT));
    line(out, "who", String.join("، ", who));
    line(out, "through", String.join("، ", through));
    line(out, "where", value(facts, "place"));
    line(out, "when", value(facts, "date"));
    words.stream()
        .collect(Collectors.groupingBy(Words::article, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(said -> printWords(said, out));
  }

  private static void printWords(List<Words> ofOneArticle, PrintStream out) {
    for (Words said : ofOneArticle.subList(0, Math.min(SENTENCES_SHOWN, ofOneArticle.size()))) {
      line(
          out,
          "says",
          "«%s» (%s: %s)"
              .formatted(said.quote.strip(), said.article, said.status.toLowerCase(Locale.ROOT)));
    }
    int more = ofOneArticle.size() - SENTENCES_SHOWN;
    if (more > 0) {
      String places = more == 1 ? "place" : "places";
      line(out, "", "and in %d more %s of the article".formatted(more, places));
    }
  }

  static void line(PrintStream out, String label, String text) {
    if (!text.isEmpty()) {
      out.printf("    %-8s %s%n", label, text);
    }
  }

  private static Collector<Map<String, String>, ?, List<Words>> wordsOf() {
    return Collectors.mapping(
        row -> new Words(value(row, "id"), value(row, "status"), value(row, "quote")),
        Collectors.toList());
  }

  private static Map<String, List<String>> labels(Dataset dataset, String role) {
    return Rows.of(dataset, ACTORS.formatted(role)).stream()
        .collect(
            Collectors.groupingBy(
                row -> value(row, "event"),
                Collectors.mapping(row -> value(row, "label"), Collectors.toList())));
  }

  /** One row an event: an event of several places or dates has them side by side. */
  private static List<Map<String, String>> byEvent(List<Map<String, String>> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> value(row, "event"),
                LinkedHashMap::new,
                Collectors.reducing(Map.of(), EncounterAccount::sideBySide)))
        .values()
        .stream()
        .toList();
  }

  private static Map<String, String> sideBySide(Map<String, String> one, Map<String, String> two) {
    Map<String, String> both = new TreeMap<>(one);
    two.forEach(
        (name, text) ->
            both.merge(name, text, (a, b) -> a.equals(b) || a.contains(b) ? a : a + " / " + b));
    return both;
  }

  private static String value(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }
}
