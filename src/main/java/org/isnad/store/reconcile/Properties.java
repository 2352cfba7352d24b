package org.isnad.store.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;
import org.isnad.store.linked.LocalPaths;

/** Reads the values of properties from a store. */
final class Properties {
  private static final int MOST_VALUES = 100;
  private static final int MOST_OFFICES = 2_000;
  private static final Node LABEL =
      NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  private static final Node MEMBER = NodeFactory.createURI("http://www.w3.org/ns/org#member");
  private static final Node POINT =
      NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");

  private final ClaimStore store;
  private final LocalPaths paths;

  /** A value. */
  sealed interface Value {
    /** What it is called, or what it is. */
    String text();

    /** Empty for a text or a number. */
    default String id() {
      return "";
    }

    record Text(String text) implements Value {}

    record Thing(String id, String text) implements Value {}

    record Whole(long number) implements Value {
      @Override
      public String text() {
        return Long.toString(number);
      }
    }

    record Fraction(double number) implements Value {
      @Override
      public String text() {
        return Double.toString(number);
      }
    }
  }

  Properties(ClaimStore store, LocalPaths paths) {
    this.store = store;
    this.paths = paths;
  }

  /** All values, at most a hundred, each once. */
  List<Value> of(Entity entity, Property property) {
    return switch (property) {
      case IRI -> List.of(new Value.Text(paths.iri(entity.id())));
      case NAMES -> texts(entity.names());
      case WIKIDATA -> texts(entity.items().stream().sorted().toList());
      case NAMED -> List.of(new Value.Whole(entity.weight()));
      case LINK_SCORE, OFFICE, OFFICE_OF, COUNTRY, POINT ->
          store.read(data -> stored(data.asDatasetGraph(), entity, property));
    };
  }

  private static List<Value> texts(List<String> texts) {
    return texts.stream().limit(MOST_VALUES).<Value>map(Value.Text::new).toList();
  }

  private List<Value> stored(DatasetGraph quads, Entity entity, Property property) {
    Node node = NodeFactory.createURI(paths.iri(entity.id()));
    List<Node> found =
        switch (property) {
          case LINK_SCORE ->
              objects(quads, NodeFactory.createURI(node.getURI() + "/link"), isnad("linkScore"));
          case OFFICE -> ofOffices(quads, node, isnad("title"));
          case OFFICE_OF -> ofOffices(quads, node, isnad("officeOf"));
          case COUNTRY -> objects(quads, node, isnad("country"));
          default -> objects(quads, node, POINT);
        };
    Map<String, Value> values = new LinkedHashMap<>();
    for (Node one : found) {
      if (values.size() < MOST_VALUES) {
        values.putIfAbsent(one.toString(), value(quads, one));
      }
    }
    return List.copyOf(values.values());
  }

  private Value value(DatasetGraph quads, Node node) {
    if (node.isURI()) {
      String id = paths.path(node.getURI()).orElse(node.getURI());
      List<Node> labels = objects(quads, node, LABEL);
      String label =
          labels.stream()
              .filter(one -> one.getLiteralLanguage().equals("ar"))
              .findFirst()
              .or(() -> labels.stream().findFirst())
              .map(Node::getLiteralLexicalForm)
              .orElse(id);
      return new Value.Thing(id, label);
    }
    return node.getLiteralValue() instanceof Number number
        ? new Value.Fraction(number.doubleValue())
        : new Value.Text(node.getLiteralLexicalForm());
  }

  private static List<Node> ofOffices(DatasetGraph quads, Node holder, Node property) {
    List<Node> values = new ArrayList<>();
    var offices = quads.find(Node.ANY, Node.ANY, MEMBER, holder);
    for (int i = 0; i < MOST_OFFICES && offices.hasNext(); i++) {
      values.addAll(objects(quads, offices.next().getSubject(), property));
    }
    return values;
  }

  private static List<Node> objects(DatasetGraph quads, Node subject, Node property) {
    List<Node> objects = new ArrayList<>();
    var found = quads.find(Node.ANY, subject, property, Node.ANY);
    while (objects.size() < MOST_OFFICES && found.hasNext()) {
      objects.add(found.next().getObject());
    }
    return objects;
  }

  private static Node isnad(String term) {
    return NodeFactory.createURI(Iris.ONTOLOGY + term);
  }
}
