package org.isnad.claim.judging;

import java.util.Map;
import org.isnad.article.Article;
import org.isnad.claim.Claim;

/** Says whether a figure of people harmed stays in what an article claims. */
@FunctionalInterface
public interface FigureJudge {
  /**
   * Whether it stays.
   *
   * @param figure before its place and time are settled
   * @param traits what it and its article show, by name
   */
  boolean accepts(Claim.Casualty figure, Article article, Map<String, Double> traits);

  /** The one that comes with the program. */
  static FigureJudge load() {
    return new TrainedFigureJudge(JudgeWeights.ofFigures());
  }

  /** Lets everything stay. */
  static FigureJudge none() {
    return (figure, article, traits) -> true;
  }
}
