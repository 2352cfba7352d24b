package org.isnad.claim.judging;

import java.util.Map;
import org.isnad.article.Article;
import org.isnad.claim.Claim;

/** Takes out figures that most likely tell no harm, or none that was really done to so many. */
public final class TrainedFigureJudge implements FigureJudge {
  /** Below it one in five is right (model card); a higher one takes out ever more right ones. */
  public static final double LEAST = 0.4;

  private final JudgeWeights weights;

  TrainedFigureJudge(JudgeWeights weights) {
    this.weights = weights;
  }

  @Override
  public boolean accepts(Claim.Casualty figure, Article article, Map<String, Double> traits) {
    return weights.likelihood(traits) >= LEAST;
  }
}
