package org.isnad.claim.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.claim.encounter.Accompanied;

/**
 * The words that facts hang on, as matching forms without clitics.
 *
 * @param alone each of them is enough
 * @param accompanied words that tell a fact only together with others: «وقع … اتفاقا»
 */
record CueWords(Set<String> alone, List<Accompanied> accompanied) {
  CueWords {
    alone = Set.copyOf(alone);
    accompanied = List.copyOf(accompanied);
  }

  /** These and more that are enough alone. */
  CueWords and(Set<String> more) {
    Set<String> all = new HashSet<>(alone);
    all.addAll(more);
    return new CueWords(all, accompanied);
  }

  /**
   * Whether one that is enough, or two that belong together, are among some words.
   *
   * @param mayBe the forms that each of the words may be
   */
  boolean areAmong(Stream<String> words, Function<String, Stream<String>> mayBe) {
    Set<String> seen = new HashSet<>();
    return words
        .flatMap(mayBe)
        .anyMatch(
            form ->
                alone.contains(form)
                    || accompanied.stream().anyMatch(both -> both.has(form))
                        && seen.add(form)
                        && accompanied.stream().anyMatch(both -> both.isIn(seen)));
  }
}
