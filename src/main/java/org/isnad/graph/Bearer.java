package org.isnad.graph;

import java.util.Collections;
import java.util.SortedSet;
import org.apache.jena.graph.Node;

/**
 * A person whom one article names and nobody knows otherwise.
 *
 * @param article the name of its graph
 * @param person the person's IRI in that graph
 * @param key of the name
 * @param states IRIs of the states whose offices the article gives the person
 * @param titles matching forms of the offices
 */
record Bearer(
    Node article, Node person, String key, SortedSet<String> states, SortedSet<String> titles) {

  boolean sharesTitle(Bearer other) {
    return !Collections.disjoint(titles, other.titles);
  }

  /** Whether an office and a state agree. */
  boolean agreesWith(Bearer other) {
    return sharesTitle(other) && !Collections.disjoint(states, other.states);
  }
}
