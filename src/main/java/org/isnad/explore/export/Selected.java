package org.isnad.explore.export;

import java.util.HashSet;
import java.util.Set;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;

/**
 * The IRIs of all that a selection takes.
 *
 * @param iris of its events, of their articles and of their participants, mediators and states
 */
record Selected(Set<String> iris) {
  static final Selected NOTHING = new Selected(Set.of());

  static Selected of(ClaimStore store, QueryLibrary library, Selection selection) {
    Set<String> iris = new HashSet<>();
    StoredEvent.each(
        store,
        library,
        event -> {
          if (selection.takes(event)) {
            iris.add(event.iri());
            iris.addAll(articlesOf(event, selection));
            iris.addAll(event.things("actor"));
          }
        });
    return new Selected(iris);
  }

  /** Of an event that several articles tell, only those that are named, if any is. */
  private static Set<String> articlesOf(StoredEvent event, Selection selection) {
    Set<String> articles = new HashSet<>(event.articles());
    if (selection.things().stream().anyMatch(thing -> thing.kind().equals("article"))) {
      articles.removeIf(
          iri ->
              selection.things().stream()
                  .noneMatch(thing -> thing.kind().equals("article") && thing.matches(iri)));
    }
    return articles;
  }
}
