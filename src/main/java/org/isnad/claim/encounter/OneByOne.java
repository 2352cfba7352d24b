package org.isnad.claim.encounter;

import java.util.List;
import org.isnad.mention.Mention;

/** Words that say of several people that each of them is met on his own. */
final class OneByOne {
  private static final List<List<String>> WORDS =
      List.of(
          List.of("كل", "علي", "حده"),
          List.of("كلا", "علي", "حده"),
          List.of("كل", "علي", "انفراد"),
          List.of("كلا", "علي", "انفراد"),
          List.of("علي", "حده"),
          List.of("علي", "التوالي"),
          List.of("تباعا"));

  private OneByOne() {}

  /**
   * The chunk after «كلا على حدة», «على التوالي», «تباعا»; {@code i} if they do not stand there.
   */
  static int after(Clause clause, int i) {
    for (List<String> words : WORDS) {
      boolean all = true;
      for (int k = 0; k < words.size() && all; k++) {
        all = clause.form(i + k).equals(words.get(k));
      }
      if (all) {
        return i + words.size();
      }
    }
    return i;
  }

  /** Whether a sentence says so anywhere after a word. */
  static boolean isTold(Clause clause, int from) {
    for (int i = from; i < clause.size(); i++) {
      if (after(clause, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** «مع نظيره، | ثم | مع الوزير»: one more, led by the preposition of the first. */
  static boolean goesOn(Clause clause, Frame frame, int i) {
    return clause.form(i).equals("ثم")
        && frame.markers().get(clause.form(i + 1)) == Frame.Part.PARTICIPANT
        && ArgumentWords.isPerson(clause, i + 2);
  }

  /** «مكالمتين أجراهما»: whether the pronoun at a chunk means the two calls. */
  static boolean areMeant(Clause clause, int noun, int i) {
    Mention mention = clause.has(i) ? clause.at(i).mention() : null;
    return mention != null
        && NamedPair.isThem(mention)
        && clause.form(noun).matches(".*(?:تين|ين|تان|ان)");
  }
}
