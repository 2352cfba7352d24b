package org.isnad.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.NameKey;
import org.isnad.link.wikidata.Unlinked;
import org.isnad.link.wikidata.Unlinked.Held;
import org.isnad.link.wikidata.Unlinked.Kind;
import org.isnad.store.ClaimStore;

/**
 * The actors and places of a store that have no item, with what its articles say of them. What no
 * name tells apart is left out: unnamed people, people known by an office alone, and those known by
 * one word unless the gazetteer has candidates for it.
 */
final class UnlinkedThings {
  private static final String NAMES =
      """
      SELECT ?thing ?class ?name ?first WHERE {
        VALUES ?class { isnad:Person isnad:State isnad:Organization isnad:Place }
        ?thing a ?class .
        FILTER NOT EXISTS { ?thing <http://www.w3.org/2004/02/skos/core#exactMatch> ?item }
        { ?thing rdfs:label ?name . BIND ("1" AS ?first) }
        UNION { ?thing <http://www.w3.org/2004/02/skos/core#altLabel> ?name . BIND ("2" AS ?first) }
        FILTER (LANG(?name) = "ar")
      } ORDER BY ?first ?name
      """;
  private static final String CANDIDATES =
      "SELECT ?thing ?item WHERE { ?thing isnad:candidate ?item } ORDER BY ?item";
  private static final String EVENTS =
      """
      SELECT ?thing (COUNT(DISTINCT ?event) AS ?events) WHERE {
        ?event isnad:participant|isnad:mediator|isnad:place ?thing ; a isnad:Event
      } GROUP BY ?thing
      """;
  private static final String ARTICLES =
      """
      SELECT DISTINCT ?thing ?article ?day WHERE {
        VALUES ?class { isnad:Person isnad:State isnad:Organization isnad:Place }
        GRAPH ?article { ?thing a ?class . OPTIONAL { ?article isnad:published ?day } }
        FILTER NOT EXISTS { ?thing <http://www.w3.org/2004/02/skos/core#exactMatch> ?item }
      }
      """;
  private static final String OFFICES =
      """
      SELECT DISTINCT ?thing ?title ?body ?bodyName WHERE {
        GRAPH ?article {
          ?office <http://www.w3.org/ns/org#member> ?thing ; isnad:title ?title .
          OPTIONAL { ?office isnad:officeOf ?body }
          OPTIONAL { ?office isnad:officeOfName ?bodyName }
        }
      } ORDER BY ?title ?bodyName ?body
      """;
  private static final String ITEMS =
      """
      SELECT DISTINCT ?article ?item WHERE {
        GRAPH ?article { ?subject isnad:link ?link . ?link isnad:linkItem ?item }
      }
      """;

  /** The IRI of an actor whose name the graph does not take for a name that tells. */
  private static final Pattern OF_ONE_ARTICLE = Pattern.compile("/article/[^/]+/actor/");

  private final Gazetteer gazetteer;
  private final Map<String, Gathered> byIri = new HashMap<>();
  private final Map<String, Gathered> byName = new TreeMap<>();

  /** What is said of one name. */
  private static final class Gathered {
    private final Kind kind;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Held> offices = new LinkedHashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> candidates = new LinkedHashSet<>();
    private boolean ofAllArticles;
    private int events;

    Gathered(Kind kind) {
      this.kind = kind;
    }
  }

  private UnlinkedThings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Those with most events first. */
  static List<Unlinked> of(ClaimStore store, Gazetteer gazetteer) {
    return store.read(dataset -> new UnlinkedThings(gazetteer).read(dataset));
  }

  private List<Unlinked> read(Dataset dataset) {
    Rows.of(dataset, NAMES).forEach(this::name);
    each(
        dataset,
        CANDIDATES,
        (thing, row) -> thing.candidates.add(localName(row.getOrDefault("item", ""))));
    each(
        dataset,
        EVENTS,
        (thing, row) -> thing.events += Integer.parseInt(row.getOrDefault("events", "0")));
    each(dataset, ARTICLES, UnlinkedThings::article);
    each(dataset, OFFICES, (thing, row) -> thing.offices.add(held(row)));
    Map<String, Set<String>> states = statesByArticle(dataset);
    return byName.values().stream()
        .filter(UnlinkedThings::canBeAskedFor)
        .sorted(
            Comparator.comparing((Gathered thing) -> -thing.events)
                .thenComparing(thing -> thing.names.iterator().next()))
        .map(thing -> unlinked(thing, states))
        .toList();
  }

  private void name(Map<String, String> row) {
    Kind kind = Kind.valueOf(row.getOrDefault("class", "").toUpperCase(Locale.ROOT));
    String name = row.getOrDefault("name", "").strip();
    String key = NameKey.of(name);
    if (key.isEmpty() || (kind == Kind.PERSON && isDescription(name))) {
      return;
    }
    Gathered thing =
        byIri.computeIfAbsent(
            row.getOrDefault("thing", ""),
            iri -> byName.computeIfAbsent(kind + " " + key, k -> new Gathered(kind)));
    thing.names.add(name);
    thing.ofAllArticles |= !OF_ONE_ARTICLE.matcher(row.getOrDefault("thing", "")).find();
  }

  /**
   * Says what somebody is, not who: «وزير الدفاع», «معالي وزير الدفاع», «نظيره التونسي», «الرئيس
   * الكيني».
   */
  private boolean isDescription(String name) {
    List<String> words = List.of(name.split("\\s+", -1));
    boolean headed = words.get(0).startsWith("ال") || gazetteer.office(words.get(0)).isPresent();
    return words.get(0).startsWith("نظير")
        || gazetteer.office(name).isPresent()
        || (words.size() > 2
            && gazetteer.office(String.join(" ", words.subList(1, words.size()))).isPresent())
        || (headed && words.stream().anyMatch(word -> gazetteer.demonym(word).isPresent()));
  }

  private interface Reader {
    void read(Gathered thing, Map<String, String> row);
  }

  private void each(Dataset dataset, String query, Reader reader) {
    for (Map<String, String> row : Rows.of(dataset, query)) {
      Gathered thing = byIri.get(row.getOrDefault("thing", ""));
      if (thing != null) {
        reader.read(thing, row);
      }
    }
  }

  private static void article(Gathered thing, Map<String, String> row) {
    thing.articles.add(row.getOrDefault("article", ""));
    String day = row.getOrDefault("day", "");
    if (!day.isEmpty()) {
      thing.days.add(LocalDate.parse(day));
    }
  }

  private Held held(Map<String, String> row) {
    String body = localName(row.getOrDefault("body", ""));
    Set<String> states = new HashSet<>();
    gazetteer
        .item(body)
        .or(() -> gazetteer.state(row.getOrDefault("bodyName", "")))
        .flatMap(this::state)
        .ifPresent(states::add);
    return new Held(row.getOrDefault("title", ""), states);
  }

  private Map<String, Set<String>> statesByArticle(Dataset dataset) {
    Map<String, Set<String>> states = new HashMap<>();
    for (Map<String, String> row : Rows.of(dataset, ITEMS)) {
      gazetteer
          .item(localName(row.getOrDefault("item", "")))
          .flatMap(this::state)
          .ifPresent(
              state ->
                  states
                      .computeIfAbsent(row.getOrDefault("article", ""), a -> new HashSet<>())
                      .add(state));
    }
    return states;
  }

  /** The state that an item is or belongs to. */
  private Optional<String> state(Item item) {
    String state = item.kind() == Item.Kind.STATE ? item.id() : item.country();
    return Optional.of(state).filter(id -> id.startsWith("Q"));
  }

  private static boolean canBeAskedFor(Gathered thing) {
    return !thing.candidates.isEmpty()
        || thing.kind == Kind.PLACE
        || (thing.ofAllArticles
            && (thing.kind != Kind.PERSON
                || thing.names.stream().anyMatch(name -> name.contains(" "))));
  }

  private static Unlinked unlinked(Gathered thing, Map<String, Set<String>> statesByArticle) {
    Map<String, Integer> states = new LinkedHashMap<>();
    for (String article : thing.articles) {
      statesByArticle
          .getOrDefault(article, Set.of())
          .forEach(state -> states.merge(state, 1, Integer::sum));
    }
    return new Unlinked(
        thing.kind,
        new ArrayList<>(thing.names),
        new ArrayList<>(thing.offices),
        new TreeSet<>(thing.days),
        states,
        thing.candidates.stream().filter(id -> id.matches("Q[1-9][0-9]*")).toList());
  }

  private static String localName(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
