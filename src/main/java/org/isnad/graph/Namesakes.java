package org.isnad.graph;

import static org.isnad.graph.Vocabulary.isnad;
import static org.isnad.graph.Vocabulary.org;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.text.MatchingForm;

/**
 * Tells over all articles which persons known by name alone are one. It depends on what the article
 * graphs say and not on their order, nor on what it found before: the answer for many articles is
 * the same, whichever came last.
 *
 * <p>Spellings of a name are one person, unless articles give the name offices of different states;
 * then there is one person a state, and whoever has no state is of his article alone. So is whoever
 * has nothing but given names («محمد علي») and no office that agrees.
 */
public final class Namesakes {
  private final Iris iris;
  private final PersonNames names = new PersonNames();

  public Namesakes(Iris iris) {
    this.iris = iris;
  }

  /** The article graphs in which somebody needs another IRI, with it. */
  public List<NamedGraph> settle(DatasetGraph dataset) {
    SortedMap<String, List<Bearer>> byKey = new TreeMap<>();
    for (Node article : ArticleGraphs.names(dataset)) {
      for (Bearer bearer : bearers(article, new Reading(dataset.getGraph(article)))) {
        byKey.computeIfAbsent(bearer.key(), k -> new ArrayList<>()).add(bearer);
      }
    }
    Map<Node, Map<Node, Node>> renamed = new HashMap<>();
    Spellings spellings = new Spellings(names);
    for (Spellings.OneName name : spellings.group(byKey)) {
      new Bearers(iris, names, name.key(), name.bearers())
          .iris()
          .forEach(
              (bearer, iri) -> {
                if (!bearer.person().getURI().equals(iri)) {
                  renamed
                      .computeIfAbsent(bearer.article(), a -> new HashMap<>())
                      .put(bearer.person(), Reading.node(iri));
                }
              });
    }
    return renamed.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .map(
            entry ->
                new NamedGraph(
                    entry.getKey().getURI(),
                    copy(dataset.getGraph(entry.getKey()), entry.getValue())))
        .toList();
  }

  private List<Bearer> bearers(Node article, Reading graph) {
    List<Bearer> bearers = new ArrayList<>();
    for (Node person : graph.subjectsOf(isnad("nameKey"))) {
      SortedSet<String> states = new TreeSet<>();
      SortedSet<String> titles = new TreeSet<>();
      for (Node office : graph.subjects(org("member"), person)) {
        List<String> given = graph.texts(office, isnad("title"));
        given.forEach(title -> titles.add(MatchingForm.of(title)));
        if (given.stream().noneMatch(names::isEnvoy)) {
          states.addAll(
              graph.objects(office, isnad("officeOf")).stream()
                  .filter(graph::isState)
                  .map(Node::getURI)
                  .filter(state -> iris.qid(state).isPresent())
                  .toList());
        }
      }
      String key = graph.text(person, isnad("nameKey")).orElseThrow();
      bearers.add(new Bearer(article, person, key, states, titles));
    }
    return bearers;
  }

  private static Graph copy(Graph graph, Map<Node, Node> renamed) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream()
        .map(
            triple ->
                Triple.create(
                    renamed.getOrDefault(triple.getSubject(), triple.getSubject()),
                    triple.getPredicate(),
                    renamed.getOrDefault(triple.getObject(), triple.getObject())))
        .forEach(copy::add);
    return copy;
  }
}
