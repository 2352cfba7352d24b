package org.isnad.claim.encounter;

import org.isnad.mention.Mention;

/** «الجانبان», «الرئيسان», «هما»: words for the two who met last. */
final class BothSides {
  private BothSides() {}

  static boolean is(Mention mention) {
    return mention instanceof Mention.Group group && group.foundBy().equals("both-sides");
  }
}
