package org.isnad.link;

import org.isnad.gazetteer.Item;

/**
 * How far a candidate is believed for its name alone. The built-in gazetteer holds what the news
 * speaks of; in all of Wikidata nearly every name is borne by somebody, so there the article must
 * speak for the candidate.
 */
@FunctionalInterface
interface Caution {
  /** The candidate with what its source takes away from it. */
  Candidate weigh(Candidate candidate, ArticleContext context);

  /** Believes every name. */
  static Caution none() {
    return (candidate, context) -> candidate;
  }

  /** Of candidates of a source that knows nearly every name. */
  static Caution ofManyNames() {
    return (candidate, context) ->
        candidate.plus(ofName(candidate.method()) + ofState(candidate.item(), context), "");
  }

  /** A name that is only like the one in the text needs an office or state that agrees. */
  private static double ofName(String method) {
    if (method.startsWith("name-parts") || method.startsWith("spelling")) {
      return -0.18;
    }
    return method.startsWith("surname") ? -0.08 : 0;
  }

  private static double ofState(Item item, ArticleContext context) {
    if (item.kind() == Item.Kind.STATE
        || OfficeFit.statesOf(item).stream().anyMatch(context::speaksOf)) {
      return 0;
    }
    boolean international =
        item.kind() == Item.Kind.ORGANIZATION
            && item.country().isEmpty()
            && Phrase.of(item.label()).size() > 1;
    return international ? -0.1 : -0.3;
  }
}
