package org.isnad.claim.judging;

import java.util.Map;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;

/** Takes out what is most likely sport, business, administration or no encounter at all. */
public final class TrainedEncounterJudge implements EncounterJudge {
  /** Below it one in seven is right (model card); a higher one takes out ever more right ones. */
  public static final double LEAST = 0.3;

  /** Somewhat more where nobody takes part who is known to have a part in politics. */
  public static final double LEAST_OF_OBSCURE = 0.35;

  private final JudgeWeights weights;

  TrainedEncounterJudge(JudgeWeights weights) {
    this.weights = weights;
  }

  @Override
  public boolean accepts(
      Claim.Encounter encounter, ArticleClaims claims, Map<String, Double> traits) {
    boolean obscure = traits.containsKey(EncounterTraits.OBSCURE);
    return weights.likelihood(traits) >= (obscure ? LEAST_OF_OBSCURE : LEAST);
  }
}
