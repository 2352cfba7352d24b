package org.isnad.claim.judging;

import java.util.Map;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;

/** Says whether an encounter stays in what an article claims. */
@FunctionalInterface
public interface EncounterJudge {
  /**
   * Whether it stays.
   *
   * @param traits what it and its article show, by name, as {@link EncounterTraits} tells them
   */
  boolean accepts(Claim.Encounter encounter, ArticleClaims claims, Map<String, Double> traits);

  /** The one that comes with the program. */
  static EncounterJudge load() {
    return new TrainedEncounterJudge(JudgeWeights.ofEncounters());
  }

  /** Lets everything stay in which somebody takes part who is known to have a part in politics. */
  static EncounterJudge none() {
    return (encounter, claims, traits) -> !traits.containsKey(EncounterTraits.OBSCURE);
  }
}
