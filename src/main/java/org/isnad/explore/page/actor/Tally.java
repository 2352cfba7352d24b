package org.isnad.explore.page.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Counts things, and gives those that came most often. */
final class Tally {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> first = new HashMap<>();

  /**
   * The most frequent ones.
   *
   * @param total how many different ones there are
   */
  record Most<T>(int total, List<T> most) {}

  void add(String thing) {
    add(thing, thing);
  }

  /** Counts a thing under a key; the first thing of a key stands for all of them. */
  void add(String key, String thing) {
    counts.merge(key, 1, Integer::sum);
    first.putIfAbsent(key, thing);
  }

  /**
   * @param made of a thing and its count
   */
  <T> Most<T> most(int limit, BiFunction<String, Integer, T> made) {
    List<T> most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(limit)
            .map(e -> made.apply(first.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
            .toList();
    return new Most<>(counts.size(), most);
  }
}
