package org.isnad.explore.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.store.Row;

/**
 * Gathers the encounters of a store into a network. The same encounters give the same network,
 * nodes and edges in the order of their IRIs.
 */
final class NetworkBuilder {
  private static final String NODES = "export/network-nodes";

  /**
   * Between whom and in which way.
   *
   * @param one the IRI that comes first
   */
  private record Pair(String one, String other, String kind) implements Comparable<Pair> {
    static Pair of(String one, String other, String kind) {
      return one.compareTo(other) < 0 ? new Pair(one, other, kind) : new Pair(other, one, kind);
    }

    @Override
    public int compareTo(Pair that) {
      int first = one.compareTo(that.one);
      int second = first != 0 ? first : other.compareTo(that.other);
      return second != 0 ? second : kind.compareTo(that.kind);
    }
  }

  /** What was found between a pair so far. */
  private static final class Contacts {
    private int events;
    private String first = "";
    private String last = "";
    private final SortedSet<String> mediators = new TreeSet<>();

    void add(StoredEvent event) {
      events++;
      if (!event.earliest().isEmpty()) {
        first = first.isEmpty() || event.earliest().compareTo(first) < 0 ? event.earliest() : first;
        last = event.latest().compareTo(last) > 0 ? event.latest() : last;
      }
      mediators.addAll(event.mediators());
    }
  }

  private final Conditions conditions;
  private final Function<StoredEvent, Set<String>> parties;
  private final int mostEdges;
  private final SortedMap<Pair, Contacts> pairs = new TreeMap<>();
  private final Map<String, Integer> events = new HashMap<>();
  private final Map<String, Integer> mediated = new HashMap<>();

  /**
   * @param parties who of an event becomes a node: its participants, or the states involved
   * @param mostEdges more are refused
   */
  NetworkBuilder(Conditions conditions, Function<StoredEvent, Set<String>> parties, int mostEdges) {
    this.conditions = conditions;
    this.parties = parties;
    this.mostEdges = mostEdges;
  }

  /** Takes an event into the network if it is an encounter and wanted. */
  void add(StoredEvent event) {
    if (event.kind().equals("incident") || !conditions.takes(event)) {
      return;
    }
    List<String> met = List.copyOf(new TreeSet<>(parties.apply(event)));
    met.forEach(actor -> events.merge(actor, 1, Integer::sum));
    if (conditions.takesEdges(event.kind())) {
      for (int i = 0; i < met.size(); i++) {
        for (int j = i + 1; j < met.size(); j++) {
          connect(met.get(i), met.get(j), event.kind(), event);
        }
      }
    }
    if (conditions.takesEdges(Conditions.MEDIATION)) {
      for (String mediator : event.mediators()) {
        mediated.merge(mediator, 1, Integer::sum);
        met.stream()
            .filter(actor -> !actor.equals(mediator))
            .forEach(actor -> connect(mediator, actor, Conditions.MEDIATION, event));
      }
    }
  }

  private void connect(String one, String other, String kind, StoredEvent event) {
    pairs.computeIfAbsent(Pair.of(one, other, kind), pair -> new Contacts()).add(event);
    if (pairs.size() > mostEdges) {
      throw new TooLarge(
          "The network has more than %d edges; narrow it by from, to, kind, status, actor or place."
              .formatted(mostEdges));
    }
  }

  /**
   * The network of all that was taken in.
   *
   * @param isOnlyStates mediators that are no states are named on the edges and are no nodes
   */
  ContactNetwork build(StoreRows rows, String description, boolean isOnlyStates) {
    Map<String, Row> actors = new HashMap<>();
    rows.each(NODES, row -> actors.putIfAbsent(row.text("id"), row));
    Map<String, String> names = new HashMap<>();
    actors.forEach((iri, row) -> names.put(iri, row.text("label")));
    if (isOnlyStates) {
      actors.values().removeIf(row -> !row.text("kind").equals("state"));
    }
    pairs.keySet().removeIf(p -> !actors.containsKey(p.one()) || !actors.containsKey(p.other()));
    List<ContactNetwork.Node> nodes = new ArrayList<>();
    neighbours(actors.keySet())
        .forEach(
            (actor, others) -> {
              Row row = actors.get(actor);
              if (row != null) {
                nodes.add(node(row, others.size()));
              }
            });
    List<ContactNetwork.Edge> edges = new ArrayList<>();
    pairs.forEach((pair, contacts) -> edges.add(edge(pair, contacts, names)));
    return new ContactNetwork(description, nodes, edges);
  }

  private SortedMap<String, Set<String>> neighbours(Set<String> actors) {
    SortedMap<String, Set<String>> neighbours = new TreeMap<>();
    for (String actor : events.keySet()) {
      if (actors.contains(actor)) {
        neighbours.put(actor, new HashSet<>());
      }
    }
    for (Pair pair : pairs.keySet()) {
      neighbours.computeIfAbsent(pair.one(), actor -> new HashSet<>()).add(pair.other());
      neighbours.computeIfAbsent(pair.other(), actor -> new HashSet<>()).add(pair.one());
    }
    return neighbours;
  }

  private ContactNetwork.Node node(Row row, int degree) {
    String id = row.text("id");
    String item = row.text("wikidata");
    return new ContactNetwork.Node(
        id,
        row.text("label"),
        row.text("label_en"),
        row.text("kind"),
        item.substring(item.lastIndexOf('/') + 1),
        degree,
        events.getOrDefault(id, 0),
        mediated.getOrDefault(id, 0));
  }

  private static ContactNetwork.Edge edge(Pair pair, Contacts contacts, Map<String, String> names) {
    return new ContactNetwork.Edge(
        pair.one(),
        pair.other(),
        pair.kind(),
        contacts.events,
        contacts.first,
        contacts.last,
        contacts.mediators.stream().map(iri -> names.getOrDefault(iri, iri)).toList());
  }
}
