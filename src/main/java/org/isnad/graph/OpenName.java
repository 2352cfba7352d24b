package org.isnad.graph;

import java.util.List;

/**
 * An actor or a place that has no Wikidata item, with what helps to find one.
 *
 * @param target its IRI from {@code actor/} or {@code place/} on; empty if it is of one article
 * @param scope id of the article that alone names it; empty if it is of all
 * @param kind {@code actor} or {@code place}
 * @param type the kind of actor, or {@code place}
 * @param name as most articles have it
 * @param status {@code none}, {@code ambiguous} or {@code local} (known to the gazetteer alone)
 * @param candidates Q-ids and local ids
 * @param articles how many name it
 * @param offices the most frequent first
 * @param states of the offices, or of a place, the most frequent first
 * @param sentence words of an article that say something of it
 * @param article the id of that article
 */
public record OpenName(
    String target,
    String scope,
    String kind,
    String type,
    String name,
    String status,
    List<String> candidates,
    int articles,
    List<String> offices,
    List<String> states,
    String sentence,
    String article) {}
