package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;

/** Reads a chronicle from a store by the queries of the folder {@code page}. */
public final class ChronicleReader {
  private static final String ITEM = "http://www.wikidata.org/entity/";

  private final ClaimStore store;
  private final QueryLibrary library;
  private final String base;

  /**
   * @param base what the IRIs of the data start with
   */
  public ChronicleReader(ClaimStore store, QueryLibrary library, String base) {
    this.store = store;
    this.library = library;
    this.base = base;
  }

  /** Asks a handful of queries, one after the other. */
  public Chronicle read() {
    Map<String, List<String>> names = new HashMap<>();
    each("names", row -> add(names, id(row.text("thing")), row.text("name")));
    Map<String, ActorEntry> actors = new LinkedHashMap<>();
    each("actors", row -> actors.putIfAbsent(id(row.text("actor")), actor(row, names)));
    Map<String, PlaceEntry> places = new LinkedHashMap<>();
    each("places", row -> places.putIfAbsent(id(row.text("place")), place(row, names)));
    List<ArticleEntry> articles = new ArrayList<>();
    each("articles", row -> articles.add(article(row)));
    Map<String, String> sources = new LinkedHashMap<>();
    each("sources", row -> sources.putIfAbsent(id(row.text("source")), row.text("name")));
    return new Chronicle(actors.values(), places.values(), events(), articles, sources);
  }

  private List<EventEntry> events() {
    Map<String, Map<String, List<String>>> roles = new HashMap<>();
    each("roles", row -> addRole(roles.computeIfAbsent(id(row.text("event")), k -> roles()), row));
    Map<String, Map<String, ClaimEntry>> claims = new HashMap<>();
    each(
        "claims",
        row -> addClaim(claims.computeIfAbsent(id(row.text("event")), k -> claims()), row));
    Map<String, EventEntry> events = new LinkedHashMap<>();
    each(
        "events",
        row -> {
          String id = id(row.text("event"));
          Map<String, List<String>> who = roles.getOrDefault(id, Map.of());
          List<ClaimEntry> told = List.copyOf(claims.getOrDefault(id, Map.of()).values());
          events.putIfAbsent(id, event(id, row, who, told));
        });
    return List.copyOf(events.values());
  }

  private static Map<String, List<String>> roles() {
    return new HashMap<>(4);
  }

  private static Map<String, ClaimEntry> claims() {
    return new LinkedHashMap<>(2);
  }

  private void addRole(Map<String, List<String>> roles, Row row) {
    add(roles, term(row.text("role")), id(row.text("actor")));
  }

  private void addClaim(Map<String, ClaimEntry> claims, Row row) {
    String id = id(row.text("claim"));
    List<String> sources = new ArrayList<>();
    ClaimEntry known = claims.get(id);
    if (known != null) {
      sources.addAll(known.sources());
    }
    row.term("source").ifPresent(source -> sources.add(id(source.text())));
    claims.put(id, new ClaimEntry(id, id(row.text("article")), term(row.text("status")), sources));
  }

  private EventEntry event(
      String id, Row row, Map<String, List<String>> who, List<ClaimEntry> claims) {
    return new EventEntry(
        id,
        term(row.text("class")),
        term(row.text("status")),
        period(row),
        row.term("place").map(place -> id(place.text())).orElse(""),
        who.getOrDefault("participant", List.of()),
        who.getOrDefault("mediator", List.of()),
        who.getOrDefault("stateInvolved", List.of()),
        claims);
  }

  /** What is no day of the calendar is as good as unstated: other programs may write a store. */
  private static Period period(Row row) {
    try {
      return row.text("earliest").isEmpty() || row.text("latest").isEmpty()
          ? new Period.Unstated()
          : new Period.Days(
              row.text("date"),
              LocalDate.parse(row.text("earliest")),
              LocalDate.parse(row.text("latest")));
    } catch (DateTimeParseException e) {
      return new Period.Unstated();
    }
  }

  private ActorEntry actor(Row row, Map<String, List<String>> names) {
    String id = id(row.text("actor"));
    return new ActorEntry(
        id,
        term(row.text("class")),
        named(row, id),
        row.text("en"),
        item(row),
        names.getOrDefault(id, List.of()));
  }

  private PlaceEntry place(Row row, Map<String, List<String>> names) {
    String id = id(row.text("place"));
    return new PlaceEntry(
        id,
        named(row, id),
        row.text("en"),
        item(row),
        Point.ofWkt(row.text("point")),
        row.term("country").map(country -> id(country.text())).orElse(""),
        names.getOrDefault(id, List.of()));
  }

  private ArticleEntry article(Row row) {
    return new ArticleEntry(
        id(row.text("article")), row.text("title"), row.text("published"), row.text("outlet"));
  }

  private static String named(Row row, String id) {
    return row.term("ar").map(name -> name.text()).orElse(id.substring(id.indexOf('/') + 1));
  }

  private static String item(Row row) {
    String iri = row.text("item");
    return iri.startsWith(ITEM) ? iri.substring(ITEM.length()) : "";
  }

  private void each(String query, Consumer<Row> reading) {
    store.eachRow(library.get("page/" + query), Map.of(), reading);
  }

  private static void add(Map<String, List<String>> lists, String key, String value) {
    lists.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  private String id(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** The local name of a term of the ontology, its first letter small. */
  private static String term(String iri) {
    String name = iri.substring(iri.indexOf('#') + 1);
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
