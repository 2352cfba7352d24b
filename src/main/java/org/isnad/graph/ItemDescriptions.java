package org.isnad.graph;

import java.util.Optional;
import org.isnad.claim.Actor;

/** What a gazetteer knows of Wikidata items. */
public interface ItemDescriptions {
  /** The item with this Q-id, or with the gazetteer's own id. */
  Optional<ItemDescription> item(String id);

  /** The Q-id of the state with this usual short Arabic name: «سوريا». */
  Optional<String> state(String name);

  /** What kind of actor the item with this id is; empty if it is none or unknown. */
  default Optional<Actor.Type> actorType(String id) {
    return Optional.empty();
  }

  /** Knows nothing. */
  static ItemDescriptions none() {
    return new ItemDescriptions() {
      @Override
      public Optional<ItemDescription> item(String id) {
        return Optional.empty();
      }

      @Override
      public Optional<String> state(String name) {
        return Optional.empty();
      }
    };
  }
}
