package org.isnad.store.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;
import org.isnad.store.linked.LocalPaths;

/** Reads what a store can reconcile with. Call it within a transaction of the store. */
final class EntityReader {
  /** More are not held in memory. */
  static final int MOST_ENTITIES = 1_000_000;

  private static final int MOST_COUNTED = 1_000;
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String ITEM = "http://www.wikidata.org/entity/";
  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final Node LABEL =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  private static final Node OTHER_NAME = NodeFactory.createURI(SKOS + "altLabel");
  private static final Node SAME = NodeFactory.createURI(SKOS + "exactMatch");

  private final DatasetGraph quads;
  private final LocalPaths paths;

  EntityReader(DatasetGraph quads, LocalPaths paths) {
    this.quads = quads;
    this.paths = paths;
  }

  /** All that are the same in every article; groups and the unnamed of one article are not. */
  List<Entity> read() {
    Map<Node, Set<EntityType>> found = new LinkedHashMap<>();
    for (EntityType type : EntityType.own()) {
      Node ofType = NodeFactory.createURI(Iris.ONTOLOGY + type.id());
      Node graph = type == EntityType.SOURCE ? Node.ANY : Quad.defaultGraphIRI;
      for (var all = quads.find(graph, Node.ANY, TYPE, ofType); all.hasNext(); ) {
        Node node = all.next().getSubject();
        if (id(node).isPresent() && (found.size() < MOST_ENTITIES || found.containsKey(node))) {
          found.computeIfAbsent(node, n -> new LinkedHashSet<>()).add(type);
        }
      }
    }
    List<Entity> entities = new ArrayList<>();
    found.forEach((node, types) -> id(node).ifPresent(id -> entities.add(entity(node, id, types))));
    return entities;
  }

  private Optional<String> id(Node node) {
    return paths.path(node.toString()).filter(path -> path.matches("(?:actor|place|source)/[^/]+"));
  }

  private Entity entity(Node node, String id, Set<EntityType> types) {
    Set<String> names = new LinkedHashSet<>();
    texts(node, LABEL, "ar", names);
    texts(node, LABEL, "", names);
    texts(node, OTHER_NAME, "", names);
    Set<String> items = new LinkedHashSet<>();
    for (var same = find(node, SAME); same.hasNext(); ) {
      String iri = same.next().getObject().toString();
      if (iri.startsWith(ITEM)) {
        items.add(iri.substring(ITEM.length()));
      }
    }
    String name = names.isEmpty() ? id : names.iterator().next();
    return new Entity(id, name, List.copyOf(names), types, items, weight(node));
  }

  /**
   * @param language empty for any
   */
  private void texts(Node node, Node property, String language, Set<String> names) {
    for (var found = find(node, property); found.hasNext(); ) {
      Node value = found.next().getObject();
      if (value.isLiteral()
          && (language.isEmpty() || value.getLiteralLanguage().equals(language))) {
        names.add(value.getLiteralLexicalForm());
      }
    }
  }

  /** In the default graph, or else in any: sources are told of by articles only. */
  private java.util.Iterator<Quad> find(Node node, Node property) {
    var derived = quads.find(Quad.defaultGraphIRI, node, property, Node.ANY);
    return derived.hasNext() ? derived : quads.find(Node.ANY, node, property, Node.ANY);
  }

  private int weight(Node node) {
    int weight = 0;
    Node graph =
        quads.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node)
            ? Quad.defaultGraphIRI
            : Node.ANY;
    var naming = quads.find(graph, Node.ANY, Node.ANY, node);
    while (weight < MOST_COUNTED && naming.hasNext()) {
      naming.next();
      weight++;
    }
    return weight;
  }
}
