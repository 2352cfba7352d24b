package org.isnad.store.linked;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What is said of one thing, as far as it is shown.
 *
 * @param topic what it is about
 * @param outgoing values by property, as {@code topic property value}
 * @param incoming subjects by property, as {@code subject property topic}
 * @param isCut whether the data say more than stands here
 * @param parts what belongs to the topic and is shown below it: links, quotations, terms
 * @param graph all of it, with the labels of what is named, for documents of RDF
 */
record Description(
    Node topic,
    SortedMap<String, List<Node>> outgoing,
    SortedMap<String, List<Node>> incoming,
    boolean isCut,
    Map<Node, SortedMap<String, List<Node>>> parts,
    Graph graph) {}
