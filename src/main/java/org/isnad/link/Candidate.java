package org.isnad.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.isnad.gazetteer.Item;

/**
 * An item that a name can mean.
 *
 * @param score 0 to 1, comparable within one name only
 * @param method what spoke for it, the way it was found first: {@code label}, {@code
 *     surname+office}
 */
record Candidate(Item item, double score, String method) {
  /** Below this nothing is linked. */
  static final double ENOUGH = 0.6;

  /** Two candidates closer than this are not told apart. */
  static final double TIE = 0.04;

  /** Pages about somebody that the press may name without saying who it is. */
  private static final int WELL_KNOWN = 20;

  private static final int MANY_TIMES = 10;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.item().id());

  Candidate plus(double more, String why) {
    return new Candidate(item, score + more, why.isEmpty() ? method : method + "+" + why);
  }

  /**
   * The answer: the best if it is good enough and alone, else the choice, else nothing.
   *
   * @param sitelinks how many pages are about an item, by its id; asked as a last resort
   */
  static Link choose(List<Candidate> candidates, ToIntFunction<String> sitelinks) {
    Map<String, Candidate> byItem = new LinkedHashMap<>();
    candidates.stream().sorted(BEST_FIRST).forEach(c -> byItem.putIfAbsent(c.item().id(), c));
    List<Candidate> ranked = List.copyOf(byItem.values());
    if (ranked.isEmpty() || ranked.get(0).score() < ENOUGH) {
      return new Link.NotFound();
    }
    Candidate best = ranked.get(0);
    List<Candidate> level = ranked.stream().filter(c -> best.score() - c.score() < TIE).toList();
    if (level.size() > 1) {
      Optional<Candidate> known = bestKnown(level, sitelinks);
      if (known.isPresent()) {
        return known.get().plus(-TIE, "popularity").link();
      }
      return new Link.Ambiguous(level.stream().map(c -> c.item().id()).toList());
    }
    return best.link();
  }

  /** The one that so many more pages are about that nobody would write it without saying more. */
  private static Optional<Candidate> bestKnown(
      List<Candidate> level, ToIntFunction<String> sitelinks) {
    List<Candidate> ranked =
        level.stream()
            .sorted(
                Comparator.<Candidate>comparingInt(c -> sitelinks.applyAsInt(c.item().id()))
                    .reversed())
            .toList();
    int most = sitelinks.applyAsInt(ranked.get(0).item().id());
    int next = sitelinks.applyAsInt(ranked.get(1).item().id());
    return most >= WELL_KNOWN && most >= MANY_TIMES * Math.max(1, next)
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }

  private Link link() {
    double bounded = Math.max(0, Math.min(1, score));
    double rounded = Math.round(bounded * 100) / 100.0;
    return item.qid()
        .<Link>map(qid -> new Link.Linked(qid, rounded, method))
        .orElseGet(() -> new Link.Local(item.id(), rounded, method));
  }
}
