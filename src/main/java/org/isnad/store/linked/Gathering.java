package org.isnad.store.linked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The statements about one thing, grouped by property, so many of each and no more: a state that
 * thousands of events name does not keep anybody waiting, and its name is not crowded out.
 */
final class Gathering {
  /** Values shown of one property. */
  static final int MOST_VALUES = 250;

  /** Statements looked at. */
  static final int MOST_STATEMENTS = 20_000;

  private final SortedMap<String, Collection<Node>> byProperty = new TreeMap<>();
  private int seen;
  private boolean cut;

  private Gathering() {}

  /** What the thing is said to be. */
  static Gathering from(DatasetGraph quads, Node subject) {
    Gathering gathering = new Gathering();
    gathering.take(quads.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY), Quad::getObject);
    gathering.take(quads.findNG(Node.ANY, subject, Node.ANY, Node.ANY), Quad::getObject);
    return gathering;
  }

  /** What names the thing. */
  static Gathering to(DatasetGraph quads, Node object) {
    Gathering gathering = new Gathering();
    gathering.take(quads.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, object), Quad::getSubject);
    gathering.take(quads.findNG(Node.ANY, Node.ANY, Node.ANY, object), Quad::getSubject);
    return gathering;
  }

  private void take(Iterator<Quad> quads, Function<Quad, Node> value) {
    while (quads.hasNext()) {
      if (++seen > MOST_STATEMENTS) {
        cut = true;
        return;
      }
      Quad quad = quads.next();
      Collection<Node> values =
          byProperty.computeIfAbsent(
              quad.getPredicate().getURI(), property -> new LinkedHashSet<>());
      if (values.size() < MOST_VALUES) {
        values.add(value.apply(quad));
      } else if (!values.contains(value.apply(quad))) {
        cut = true;
      }
    }
  }

  boolean isCut() {
    return cut;
  }

  boolean isEmpty() {
    return byProperty.isEmpty();
  }

  SortedMap<String, List<Node>> values() {
    SortedMap<String, List<Node>> values = new TreeMap<>();
    for (Map.Entry<String, Collection<Node>> entry : byProperty.entrySet()) {
      values.put(entry.getKey(), new ArrayList<>(entry.getValue()));
    }
    return values;
  }
}
