package org.isnad.graph;

import static org.isnad.graph.Vocabulary.LABEL;
import static org.isnad.graph.Vocabulary.TYPE;
import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.org;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.claim.Actor;

/** All that the stored article graphs say, read back. */
final class ArticleGraphs {
  private static final Set<Node> ACTOR_TYPES = actorTypes();

  private final AccountReader accountReader;
  private final SortedMap<String, Description> actors = new TreeMap<>();
  private final SortedMap<String, Description> places = new TreeMap<>();
  private final SortedMap<String, StoredClaim> claims = new TreeMap<>();

  private ArticleGraphs(AccountReader accountReader) {
    this.accountReader = accountReader;
  }

  static ArticleGraphs of(DatasetGraph dataset, Iris iris, ItemDescriptions items) {
    ArticleGraphs graphs = new ArticleGraphs(new AccountReader(iris, items));
    for (Node name : names(dataset)) {
      graphs.read(name, new Reading(dataset.getGraph(name)));
    }
    return graphs;
  }

  /** The names of the graphs that hold an article, in order. */
  static List<Node> names(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(names::add);
    names.removeIf(name -> !dataset.contains(name, name, TYPE, isnad("Article")));
    names.sort(Comparator.comparing(Node::toString));
    return names;
  }

  /** By IRI. */
  SortedMap<String, Description> actors() {
    return actors;
  }

  /** By IRI. */
  SortedMap<String, Description> places() {
    return places;
  }

  /** By IRI. */
  SortedMap<String, StoredClaim> claims() {
    return claims;
  }

  private void read(Node article, Reading graph) {
    for (Node type : ACTOR_TYPES) {
      for (Node actor : graph.instances(type)) {
        describe(actors, actor, type, graph);
      }
    }
    for (Node place : graph.instances(isnad("Place"))) {
      describe(places, place, isnad("Place"), graph);
    }
    Map<String, SortedSet<String>> states = statesByActor(graph);
    for (Node claim : graph.instances(isnad("Claim"))) {
      claims.put(claim.getURI(), accountReader.read(article, claim, graph, states));
    }
  }

  private static void describe(
      Map<String, Description> all, Node subject, Node type, Reading graph) {
    Description description = all.computeIfAbsent(subject.getURI(), iri -> new Description());
    description.type(type.getURI());
    graph.texts(subject, LABEL).forEach(description::label);
    graph.texts(subject, isnad("name")).forEach(description::name);
    graph.iris(subject, isnad("candidate")).forEach(description::candidate);
    for (Node link : graph.objects(subject, isnad("link"))) {
      description.link(
          graph.text(link, isnad("linkScore")).map(Double::parseDouble).orElse(0.0),
          graph.text(link, isnad("linkMethod")).orElse(""));
    }
  }

  /** The states that an actor stands for: itself, or the states whose offices it holds. */
  private static Map<String, SortedSet<String>> statesByActor(Reading graph) {
    Map<String, SortedSet<String>> states = new HashMap<>();
    Set<Node> all = new TreeSet<>(Comparator.comparing(Node::toString));
    all.addAll(graph.instances(isnad("State")));
    for (Node state : all) {
      states.computeIfAbsent(state.getURI(), s -> new TreeSet<>()).add(state.getURI());
      for (Node office : graph.subjects(isnad("officeOf"), state)) {
        for (String holder : graph.iris(office, org("member"))) {
          states.computeIfAbsent(holder, h -> new TreeSet<>()).add(state.getURI());
        }
      }
    }
    return states;
  }

  private static Set<Node> actorTypes() {
    return Set.copyOf(Stream.of(Actor.Type.values()).map(Vocabulary::isnad).toList());
  }
}
