package org.isnad.link;

import java.util.List;
import java.util.Optional;

/** What is known of the Wikidata item of an actor or a place. */
public sealed interface Link {
  /** The item, if there is one that can be relied on. */
  Optional<String> qid();

  /**
   * One item.
   *
   * @param item Q-id, {@code Q90}
   * @param score 0 to 1
   * @param method how it was found: {@code label}, {@code alias}, {@code surname}, {@code office}…
   */
  record Linked(String item, double score, String method) implements Link {
    public Linked {
      if (!item.matches("Q[1-9][0-9]*")) {
        throw new IllegalArgumentException("\"%s\" is no Q-id".formatted(item));
      }
    }

    @Override
    public Optional<String> qid() {
      return Optional.of(item);
    }
  }

  /** Several items fit and nothing in the article tells them apart. */
  record Ambiguous(List<String> candidates) implements Link {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }

    @Override
    public Optional<String> qid() {
      return Optional.empty();
    }
  }

  /** No verified item. */
  record NotFound() implements Link {
    @Override
    public Optional<String> qid() {
      return Optional.empty();
    }
  }
}
