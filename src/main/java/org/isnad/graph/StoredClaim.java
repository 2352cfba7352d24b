package org.isnad.graph;

import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.isnad.event.Account;

/**
 * A claim as an article graph holds it.
 *
 * @param date the literal, or none
 * @param bounds the first and the last day it can have been, or none
 * @param place the place, or none
 * @param states the states that take part, themselves or through holders of their offices
 */
record StoredClaim(
    Account account,
    Node eventType,
    Node status,
    List<Node> date,
    List<Node> bounds,
    List<String> place,
    List<String> participants,
    List<String> mediators,
    SortedSet<String> states) {}
