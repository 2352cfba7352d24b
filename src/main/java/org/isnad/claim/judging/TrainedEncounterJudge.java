package org.isnad.claim.judging;

import java.util.Map;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;

/** Takes out what is most likely sport, business, administration or no encounter at all. */
public final class TrainedEncounterJudge implements EncounterJudge {
  /** Below it one in six is right (model card); a higher one takes out ever more right ones. */
  public static final double LEAST = 0.35;

  private final JudgeWeights weights;

  TrainedEncounterJudge(JudgeWeights weights) {
    this.weights = weights;
  }

  @Override
  public boolean accepts(
      Claim.Encounter encounter, ArticleClaims claims, Map<String, Double> traits) {
    return weights.likelihood(traits) >= LEAST;
  }
}
