package org.isnad.mention;

/**
 * Tells from the nearest verb before a time, or else after it, whether its clause speaks of what
 * happened or of what is going to happen.
 */
final class ClauseTense {
  private static final int REACH = 30;

  private ClauseTense() {}

  static Leaning at(TimeText text, int at) {
    Leaning before = nearest(text, at - 1, -1);
    return before == Leaning.OPEN ? nearest(text, at + 1, 1) : before;
  }

  private static Leaning nearest(TimeText text, int from, int step) {
    Leaning present = Leaning.OPEN;
    for (int i = from; i >= 0 && i < text.size() && Math.abs(i - from) < REACH; i += step) {
      if (isFuture(text, i)) {
        return Leaning.FUTURE;
      }
      if (isPast(text, i)) {
        return Leaning.PAST;
      }
      if (text.tag(i).startsWith("VBP") && step < 0) {
        present = Leaning.PRESENT;
      }
    }
    return present;
  }

  /**
   * «سيلتقي», «سوف يلتقي», «أن يلتقي», «لن يلتقي», «من المقرر»; «قبل أن يلتقي» is as past as the
   * verb before it.
   */
  private static boolean isFuture(TimeText text, int at) {
    if (text.has(at, TimeWord.Role.EXPECTATION)) {
      return true;
    }
    boolean imperfect = text.tag(at).startsWith("VBP") || text.tag(at).startsWith("VBN");
    boolean beforeIt = text.is(at - 1, "ان") && text.is(at - 2, "قبل");
    return imperfect && !beforeIt && text.is(at - 1, "س", "سوف", "ان", "لن");
  }

  /** «التقى», «أقيمت»; the tag of passives does not tell the tense, their first letter does. */
  private static boolean isPast(TimeText text, int at) {
    String tag = text.tag(at);
    return tag.startsWith("VBD")
        || (tag.startsWith("VBN") && !text.forms().get(at).matches("[يتن].*"));
  }
}
