package org.isnad.claim.speech;

import java.util.List;

/**
 * A verb or preposition with its speakers, before it is known how far their words reach.
 *
 * @param first index of its first token
 * @param end index of the token where what is said begins, or after the phrase
 */
record Saying(List<Speaker> speakers, int first, int end, Reach reach) {
  /** Which words a speaker is responsible for. */
  enum Reach {
    /** What follows. */
    AFTER,
    /** The clause in which the phrase stands. */
    AROUND
  }
}
