package org.isnad.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which events are wanted. */
final class SelectionOptions {
  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only events that may have been on or after this day, as 2025-07-25.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "Only events that may have been on or before this day.")
  private String to = "";

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description =
          "Only these: meeting, call, visit, incident; in a network also mediation, edges between"
              + " a mediator and the parties.")
  private List<String> kinds = List.of();

  @Option(
      names = "--status",
      split = ",",
      paramLabel = "STATUS",
      description =
          "Only these: held, planned, proposed, cancelled, denied; of incidents reported, expected,"
              + " deniedreport.")
  private List<String> statuses = List.of();

  @Option(
      names = "--place",
      paramLabel = "ID",
      description =
          "Only what happened there, or in that country: an IRI, or what follows place/ in it, as"
              + " Q90.")
  private List<String> places = List.of();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description =
          "Only what an article has from this source: an IRI, or what follows source/ in it.")
  private List<String> sources = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Only what an article of this publisher tells, named as the articles do.")
  private List<String> outlets = List.of();

  @Option(
      names = "--actor",
      paramLabel = "ID",
      description =
          "Only what this actor takes part in or mediates, or a holder of his offices if it is a"
              + " state: an IRI, or what follows actor/ in it, as Q858. As RDF: the actor.")
  private List<String> actors = List.of();

  @Option(
      names = "--event",
      paramLabel = "ID",
      description = "Only this event: an IRI, or what follows event/ in it. As RDF: the event.")
  private List<String> events = List.of();

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Only what this article tells: an IRI, or its id. As RDF: the article.")
  private List<String> articles = List.of();

  /** All conditions by name, as {@link org.isnad.explore.export.Conditions} reads them. */
  Map<String, List<String>> all() {
    Map<String, List<String>> given = new LinkedHashMap<>(conditions());
    given.putAll(things());
    return given;
  }

  /** Those that only a table can meet. */
  Map<String, List<String>> conditions() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    put(given, "from", from.isEmpty() ? List.of() : List.of(from));
    put(given, "to", to.isEmpty() ? List.of() : List.of(to));
    put(given, "kind", kinds);
    put(given, "status", statuses);
    put(given, "place", places);
    put(given, "source", sources);
    put(given, "outlet", outlets);
    return given;
  }

  /** The things named by kind: actor, event, article. */
  Map<String, List<String>> things() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    put(given, "actor", actors);
    put(given, "event", events);
    put(given, "article", articles);
    return given;
  }

  private static void put(Map<String, List<String>> given, String name, List<String> values) {
    if (!values.isEmpty()) {
      given.put(name, values);
    }
  }
}
