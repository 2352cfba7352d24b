package org.isnad.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;

/**
 * What a store holds of one thing, each statement in its graph.
 *
 * <ul>
 *   <li>An article: its whole graph.
 *   <li>An event: the event, its claims with their evidence, and who published them.
 *   <li>Anything else: the thing, its links, its offices, and the events that it is part of.
 * </ul>
 *
 * Whatever is named in it has its names and its Wikidata item. Call it within a transaction.
 */
final class Excerpt {
  private static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final Node LABEL = uri("http://www.w3.org/2000/01/rdf-schema#label");
  private static final Node EXACT_MATCH = uri("http://www.w3.org/2004/02/skos/core#exactMatch");
  private static final Node SELECTOR = uri("http://www.w3.org/ns/oa#hasSelector");
  private static final Node MEMBER = uri("http://www.w3.org/ns/org#member");
  private static final Node CLAIM = isnad("claim");
  private static final Node EVIDENCE = isnad("evidence");
  private static final Node LINK = isnad("link");
  private static final Node STATE = isnad("stateInvolved");

  private static final List<Node> ROLES =
      List.of(isnad("participant"), isnad("mediator"), STATE, isnad("place"));

  /** Of an article that is quoted; the text stays where it is. */
  private static final List<Node> HEAD =
      List.of(
          TYPE,
          uri("http://purl.org/dc/terms/identifier"),
          uri("http://purl.org/dc/terms/title"),
          isnad("published"),
          isnad("outlet"),
          uri("https://schema.org/url"));

  private final DatasetGraph data;
  private final Set<Quad> quads = new LinkedHashSet<>();

  Excerpt(DatasetGraph data) {
    this.data = data;
  }

  /** Empty if the store says nothing of it. */
  Set<Quad> of(String iri) {
    Node thing = uri(iri);
    if (data.containsGraph(thing)) {
      data.find(thing, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    } else if (data.contains(Node.ANY, thing, CLAIM, Node.ANY)) {
      addEvent(thing);
    } else {
      addOther(thing);
    }
    if (!quads.isEmpty()) {
      nameAll();
    }
    return quads;
  }

  private void addEvent(Node event) {
    add(event, Node.ANY);
    for (Node claim : objects(event, CLAIM)) {
      add(claim, Node.ANY);
      objects(claim, EVIDENCE).forEach(this::addEvidence);
      objects(claim, isnad("article")).forEach(article -> HEAD.forEach(p -> add(article, p)));
    }
  }

  private void addEvidence(Node evidence) {
    add(evidence, Node.ANY);
    objects(evidence, SELECTOR).forEach(selector -> add(selector, Node.ANY));
  }

  private void addOther(Node thing) {
    add(thing, Node.ANY);
    objects(thing, LINK).forEach(link -> add(link, Node.ANY));
    for (Node office : subjects(MEMBER, thing)) {
      add(office, Node.ANY);
      objects(office, EVIDENCE).forEach(this::addEvidence);
    }
    for (Node role : ROLES) {
      subjects(Quad.defaultGraphIRI, role, thing).forEach(event -> add(event, Node.ANY));
    }
  }

  /** Names of everything that is named so far, from what is derived over all articles. */
  private void nameAll() {
    Set<Node> named = new LinkedHashSet<>();
    for (Quad quad : quads) {
      named.add(quad.getObject());
    }
    for (Node node : named) {
      if (node.isURI()) {
        for (Node property : List.of(TYPE, LABEL, EXACT_MATCH)) {
          data.find(Quad.defaultGraphIRI, node, property, Node.ANY).forEachRemaining(quads::add);
        }
      }
    }
  }

  private void add(Node subject, Node property) {
    data.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quads::add);
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> objects = new LinkedHashSet<>();
    data.find(Node.ANY, subject, property, Node.ANY)
        .forEachRemaining(quad -> objects.add(quad.getObject()));
    return objects;
  }

  private Set<Node> subjects(Node property, Node object) {
    return subjects(Node.ANY, property, object);
  }

  private Set<Node> subjects(Node graph, Node property, Node object) {
    Set<Node> subjects = new LinkedHashSet<>();
    data.find(graph, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private static Node isnad(String term) {
    return uri(Iris.ONTOLOGY + term);
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
