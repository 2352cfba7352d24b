package org.isnad.claim.encounter;

import org.isnad.mention.Mention;

/** «الجانبان», «الرئيسان», «هما»: words for the two who met last. */
final class BothSides {
  private BothSides() {}

  static boolean is(Mention mention) {
    return mention instanceof Mention.Group group && group.foundBy().equals("both-sides");
  }

  /** «زعيما الكوريتين»: words that say who the two are. */
  static boolean isTold(Mention mention) {
    return is(mention) && mention.words().end() - mention.words().first() > 1;
  }
}
