package org.isnad.store.linked;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * How many things of each class there are. What the default graph describes is not counted again in
 * the graphs of the articles, and what several articles share is counted once.
 */
final class ClassCounts {
  private final Map<String, Long> derived = new HashMap<>();
  private final Map<String, Long> ofOneArticle = new HashMap<>();
  private final Map<String, Set<Node>> shared = new HashMap<>();

  /**
   * @param quad a statement of a type
   */
  void add(Quad quad) {
    String type = quad.getObject().getURI();
    if (quad.isDefaultGraph()) {
      derived.merge(type, 1L, Long::sum);
    } else if (quad.getSubject().toString().startsWith(quad.getGraph().toString())) {
      ofOneArticle.merge(type, 1L, Long::sum);
    } else {
      shared.computeIfAbsent(type, t -> new HashSet<>()).add(quad.getSubject());
    }
  }

  SortedMap<String, Long> counts() {
    SortedMap<String, Long> counts = new TreeMap<>(ofOneArticle);
    shared.forEach((type, things) -> counts.merge(type, (long) things.size(), Long::sum));
    counts.putAll(derived);
    return counts;
  }
}
