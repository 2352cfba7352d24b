package org.isnad.link;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.item().id());

  Candidate plus(double more, String why) {
    return new Candidate(item, score + more, why.isEmpty() ? method : method + "+" + why);
  }

  /** The answer: the best if it is good enough and alone, else the choice, else nothing. */
  static Link choose(List<Candidate> candidates) {
    Map<String, Candidate> byItem = new LinkedHashMap<>();
    candidates.stream().sorted(BEST_FIRST).forEach(c -> byItem.putIfAbsent(c.item().id(), c));
    List<Candidate> ranked = List.copyOf(byItem.values());
    if (ranked.isEmpty() || ranked.get(0).score() < ENOUGH) {
      return new Link.NotFound();
    }
    Candidate best = ranked.get(0);
    List<Candidate> level = ranked.stream().filter(c -> best.score() - c.score() < TIE).toList();
    if (level.size() > 1) {
      List<String> qids = level.stream().flatMap(c -> c.item().qid().stream()).toList();
      return qids.isEmpty() ? new Link.NotFound() : new Link.Ambiguous(qids);
    }
    return best.link();
  }

  private Link link() {
    double bounded = Math.max(0, Math.min(1, score));
    return item.qid()
        .<Link>map(qid -> new Link.Linked(qid, Math.round(bounded * 100) / 100.0, method))
        .orElse(new Link.NotFound());
  }
}
