package org.isnad.claim.casualty;

import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;

/**
 * A figure of people harmed, as one sentence tells it.
 *
 * @param trigger index of the token that says the harm; of the figure itself if its noun says it
 */
record Telling(Figure figure, Harm harm, String rule, int trigger) {
  /** Rules for some of those whom a figure before counts, place by place. */
  private static final Set<String> PARTS =
      Set.of("casualty-breakdown-03", "casualty-breakdown-04", "casualty-breakdown-05");

  /** Whether it is part of a sum told before, with a place of its own. */
  boolean isPart() {
    return PARTS.contains(rule);
  }
}
