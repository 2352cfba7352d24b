package org.isnad.link;

import java.util.List;
import java.util.Optional;

/** What is known of the Wikidata item of an actor or a place. */
public sealed interface Link {
  /** The item, if there is one that can be relied on. */
  Optional<String> qid();

  /** The id that tells the same in every article: the item, or the gazetteer's own id. */
  default Optional<String> identity() {
    return qid();
  }

  /**
   * One item.
   *
   * @param item Q-id, {@code Q90}
   * @param score 0 to 1
   * @param method how it was found, then what else spoke for it (see {@link Reason}): {@code
   *     surname+state+office}
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

  /**
   * Something that the gazetteer knows without a verified item: one identity all the same.
   *
   * @param id the gazetteer's own id, {@code x-…}
   * @param score 0 to 1
   * @param method as of {@link Linked}
   */
  record Local(String id, double score, String method) implements Link {
    public Local {
      if (!id.matches("x-[a-z0-9-]+")) {
        throw new IllegalArgumentException("\"%s\" is no local id".formatted(id));
      }
    }

    @Override
    public Optional<String> qid() {
      return Optional.empty();
    }

    @Override
    public Optional<String> identity() {
      return Optional.of(id);
    }
  }

  /**
   * What a human decided, whatever the linker says.
   *
   * @param automatic what the linker says
   * @param correction the key of the decision
   */
  record Corrected(Link answer, Link automatic, String correction) implements Link {
    @Override
    public Optional<String> qid() {
      return answer.qid();
    }

    @Override
    public Optional<String> identity() {
      return answer.identity();
    }
  }

  /**
   * Several items fit and nothing in the article tells them apart.
   *
   * @param candidates Q-ids and local ids
   */
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
