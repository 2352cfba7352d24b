package org.isnad.claim.casualty;

import org.isnad.claim.Claim.Casualty.Harm;

/**
 * A figure of people harmed, as one sentence tells it.
 *
 * @param isPart whether it is part of a figure before it, at a place of its own
 * @param trigger index of the token that says the harm; of the figure itself if its noun says it
 */
record Telling(Figure figure, Harm harm, String rule, boolean isPart, int trigger) {}
