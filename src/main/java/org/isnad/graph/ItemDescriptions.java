package org.isnad.graph;

import java.util.Optional;

/** What a gazetteer knows of Wikidata items. */
public interface ItemDescriptions {
  /** The item with this Q-id. */
  Optional<ItemDescription> item(String qid);

  /** The Q-id of the state with this usual short Arabic name: «سوريا». */
  Optional<String> state(String name);

  /** Knows nothing. */
  static ItemDescriptions none() {
    return new ItemDescriptions() {
      @Override
      public Optional<ItemDescription> item(String qid) {
        return Optional.empty();
      }

      @Override
      public Optional<String> state(String name) {
        return Optional.empty();
      }
    };
  }
}
