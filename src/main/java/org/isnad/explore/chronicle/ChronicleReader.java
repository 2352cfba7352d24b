package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.Row;
import org.jspecify.annotations.Nullable;

/** Reads a chronicle from a store by the queries of the folder {@code page}. */
public final class ChronicleReader {
  private static final String ITEM = "http://www.wikidata.org/entity/";

  private final ClaimStore store;
  private final QueryLibrary library;
  private final String base;

  /** Every text that comes often is kept once. */
  private final Map<String, String> known = new HashMap<>();

  /**
   * @param base what the IRIs of the data start with
   */
  public ChronicleReader(ClaimStore store, QueryLibrary library, String base) {
    this.store = store;
    this.library = library;
    this.base = base;
  }

  /**
   * Asks a handful of queries, one after the other. They come unordered, which a store answers
   * sooner and with less memory; the order is made here.
   */
  public Chronicle read() {
    Map<String, List<String>> names = new HashMap<>();
    each("names", row -> add(names, id(row.text("thing")), row.text("name")));
    Map<String, ActorEntry> actors = new TreeMap<>();
    each("actors", row -> put(actors, id(row.text("actor")), actor(row, names)));
    Map<String, PlaceEntry> places = new TreeMap<>();
    each("places", row -> put(places, id(row.text("place")), place(row, names)));
    Map<String, ArticleEntry> articles = new TreeMap<>();
    each("articles", row -> put(articles, id(row.text("article")), article(row)));
    Map<String, String> sources = new TreeMap<>();
    each("sources", row -> put(sources, id(row.text("source")), row.text("name")));
    return new Chronicle(actors.values(), places.values(), events(), articles.values(), sources);
  }

  private Collection<EventEntry> events() {
    Map<String, Map<String, List<String>>> roles = new HashMap<>();
    each("roles", row -> addRole(roles.computeIfAbsent(id(row.text("event")), k -> roles()), row));
    Map<String, Map<String, ClaimEntry>> claims = new HashMap<>();
    each(
        "claims",
        row -> addClaim(claims.computeIfAbsent(id(row.text("event")), k -> claims()), row));
    Map<String, EventEntry> events = new HashMap<>();
    each(
        "events",
        row -> {
          String id = id(row.text("event"));
          Map<String, List<String>> who = roles.getOrDefault(id, Map.of());
          put(events, id, event(id, row, who, claims.getOrDefault(id, Map.of()).values()));
        });
    return events.values();
  }

  /** Of two values of one thing always the same, in whatever order they come. */
  private static <T> void put(Map<String, T> things, String id, T thing) {
    things.merge(
        id, thing, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other);
  }

  private static List<String> sorted(@Nullable List<String> texts) {
    return texts == null ? List.of() : texts.stream().sorted().toList();
  }

  private static Map<String, List<String>> roles() {
    return new HashMap<>(4);
  }

  private static Map<String, ClaimEntry> claims() {
    return new TreeMap<>();
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
    claims.put(
        id,
        new ClaimEntry(id, id(row.text("article")), term(row.text("status")), sorted(sources)));
  }

  private EventEntry event(
      String id, Row row, Map<String, List<String>> who, Collection<ClaimEntry> claims) {
    return new EventEntry(
        id,
        term(row.text("class")),
        term(row.text("status")),
        period(row),
        row.term("place").map(place -> id(place.text())).orElse(""),
        sorted(who.get("participant")),
        sorted(who.get("mediator")),
        sorted(who.get("stateInvolved")),
        List.copyOf(claims));
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
        sorted(names.get(id)));
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
        sorted(names.get(id)));
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
    return once(iri.startsWith(base) ? iri.substring(base.length()) : iri);
  }

  private String once(String text) {
    String first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** The local name of a term of the ontology, its first letter small. */
  private String term(String iri) {
    String name = iri.substring(iri.indexOf('#') + 1);
    return name.isEmpty()
        ? name
        : once(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }
}
