package org.isnad.explore.search.text;

import java.util.List;

/**
 * Articles that hold what was looked for.
 *
 * @param ids of a part of them, the best first
 * @param total how many there are in all
 * @param isLoose whether none holds all the words, so that these hold most of them
 */
public record FoundArticles(List<String> ids, int total, boolean isLoose) {
  public FoundArticles {
    ids = List.copyOf(ids);
  }

  /** None. */
  public static FoundArticles none() {
    return new FoundArticles(List.of(), 0, false);
  }
}
