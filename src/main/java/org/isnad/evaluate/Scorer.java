package org.isnad.evaluate;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Compares extracted facts with gold facts, article by article. Gives the figures of {@code
 * score.py}, the reference for what counts as right.
 */
public final class Scorer {
  private Scorer() {}

  /**
   * Scores every gold article; one that was not predicted counts as an empty answer, one without
   * gold is ignored.
   *
   * @param each gets the scores of each article, in the order of the gold
   */
  public static Scores score(
      Map<String, Facts> gold, Map<String, Facts> predicted, BiConsumer<String, Scores> each) {
    Scores total = new Scores();
    gold.forEach(
        (article, facts) -> {
          Facts answer = predicted.getOrDefault(article, Facts.none(article));
          Scores scores = new ArticleScorer(facts, answer).score();
          total.addAll(scores);
          each.accept(article, scores);
        });
    return total;
  }
}
