package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;

/**
 * Which gold thing answers which predicted thing, one to one: the heaviest pair first, ties in the
 * order of the article. Pairs of weight 0 are never made.
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> wrong) {
  record Pair<T>(T gold, T predicted) {}

  static <T> Pairing<T> of(List<T> golds, List<T> predicted, ToIntBiFunction<T, T> weight) {
    List<Pair<T>> pairs = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    for (Candidate next : candidates(golds, predicted, weight)) {
      if (!usedGold.contains(next.gold) && !usedPredicted.contains(next.predicted)) {
        usedGold.add(next.gold);
        usedPredicted.add(next.predicted);
        pairs.add(new Pair<>(golds.get(next.gold), predicted.get(next.predicted)));
      }
    }
    return new Pairing<>(pairs, others(golds, usedGold), others(predicted, usedPredicted));
  }

  private record Candidate(int weight, int gold, int predicted) {}

  private static <T> List<Candidate> candidates(
      List<T> golds, List<T> predicted, ToIntBiFunction<T, T> weight) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        int w = weight.applyAsInt(golds.get(i), predicted.get(j));
        if (w > 0) {
          all.add(new Candidate(w, i, j));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted));
    return all;
  }

  /** Those that were not used; one that stands twice in the list is used if it was used once. */
  private static <T> List<T> others(List<T> things, Set<Integer> used) {
    Set<T> hit = Collections.newSetFromMap(new IdentityHashMap<>());
    used.forEach(index -> hit.add(things.get(index)));
    return things.stream().filter(thing -> !hit.contains(thing)).toList();
  }
}
