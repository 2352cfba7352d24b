package org.isnad.explore.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be taken away, by the name that asks for it. */
public enum ExportTable {
  /** One row an event and participant. */
  EVENTS("export/events", "event"),
  /** One row an event, source and target, coded. */
  EVENTS_CAMEO("export/events-cameo", "event"),
  /** One row a casualty figure and source. */
  CASUALTIES("export/casualties", "event"),
  /** One row a figure reported, with the columns of UCDP GED. */
  CASUALTIES_ACLED("export/casualties-acled", "id"),
  /** One row a claim and piece of evidence. */
  CLAIMS("export/claims", "event"),
  /** One row an actor or place and its Wikidata item. */
  LINKS("export/links", ""),
  /** Actors and who meets whom; as CSV one row a pair and event. */
  NETWORK("export/network", "event"),
  /** One row an actor of the network. */
  NETWORK_NODES("export/network-nodes", "id"),
  /** States and how often they meet; as CSV one row a pair and kind of encounter. */
  STATES("export/event-parts", ""),
  /** One row an article that tells of something. */
  ARTICLES("export/bibliography", "article");

  private final String query;
  private final String key;

  ExportTable(String query, String key) {
    this.query = query;
    this.key = key;
  }

  /**
   * The table of that name.
   *
   * @throws BadSelection if there is none
   */
  public static ExportTable named(String name) {
    return Arrays.stream(values())
        .filter(table -> table.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadSelection(
                    "there is no table \"%s\"; there are: %s".formatted(shown(name), words())));
  }

  /** All names, as in a message. */
  public static String words() {
    return Arrays.stream(values()).map(ExportTable::word).collect(Collectors.joining(", "));
  }

  /** Its name on the command line and in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The formats that it comes in, the plainest first. */
  public List<ExportFormat> formats() {
    return switch (this) {
      case NETWORK, STATES -> List.of(ExportFormat.CSV, ExportFormat.GEXF, ExportFormat.GRAPHML);
      case ARTICLES -> List.of(ExportFormat.CSV, ExportFormat.RIS, ExportFormat.BIBTEX);
      default -> List.of(ExportFormat.CSV);
    };
  }

  /** The query of the library whose rows it is made of. */
  String query() {
    return query;
  }

  /** The column that says which event, actor or article a row is about; empty if none does. */
  String key() {
    return key;
  }

  /** Whether it is made of encounters, and not of the rows of its query. */
  boolean isNetwork(ExportFormat format) {
    return this == STATES || (this == NETWORK && format != ExportFormat.CSV);
  }

  /** Whether conditions of events say which rows of it are wanted. */
  public boolean canBeSelected() {
    return this != LINKS;
  }

  private static String shown(String name) {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }
}
