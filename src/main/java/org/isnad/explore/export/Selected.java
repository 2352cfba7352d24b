package org.isnad.explore.export;

import java.util.HashSet;
import java.util.Set;

/**
 * The IRIs of all that conditions take.
 *
 * @param iris of its events, of their articles and of their participants, mediators and states
 */
record Selected(Set<String> iris) {
  static final Selected NOTHING = new Selected(Set.of());

  static Selected of(StoreRows rows, Conditions conditions) {
    Set<String> iris = new HashSet<>();
    StoredEvent.each(
        rows,
        event -> {
          if (conditions.takes(event)) {
            iris.add(event.iri());
            iris.addAll(articlesOf(event, conditions));
            iris.addAll(event.things("actor"));
          }
        });
    return new Selected(iris);
  }

  /** Of an event that several articles tell, only those that are named, if any is. */
  private static Set<String> articlesOf(StoredEvent event, Conditions conditions) {
    Set<String> articles = new HashSet<>(event.articles());
    if (conditions.things().stream().anyMatch(thing -> thing.kind().equals("article"))) {
      articles.removeIf(
          iri ->
              conditions.things().stream()
                  .noneMatch(thing -> thing.kind().equals("article") && thing.matches(iri)));
    }
    return articles;
  }
}
