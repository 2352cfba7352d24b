package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;

/**
 * Whom a meeting brings together, the verb before it: «جمعت القمة التي عقدت في هلسنكي الرئيس
 * الأميركي والرئيس الروسي», «سيجمع لقاء في تونس رئيس الجمهورية بالمشير».
 */
final class Gathered {
  private Gathered() {}

  /** Those after the noun and whoever «و», «ب» or «مع» joins to them; empty if no such verb. */
  static List<Mention> by(Clause clause, int noun) {
    List<Mention> found = new ArrayList<>();
    if (!ArgumentWords.BRINGS_TOGETHER.contains(clause.form(noun - 1))) {
      return found;
    }
    for (int i = noun + 1; clause.has(i) && !ends(clause, i, found); i++) {
      Mention mention = clause.at(i).mention();
      boolean place = mention instanceof Mention.Locality || clause.form(i - 1).equals("في");
      if (mention != null && !place && !(mention instanceof Mention.Time) && takes(clause, i)) {
        found.add(mention);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }

  private static boolean takes(Clause clause, int i) {
    String before = clause.form(i - 1);
    return !clause.isPreposition(i - 1) || before.equals("ب") || before.equals("مع");
  }

  private static boolean ends(Clause clause, int i, List<Mention> found) {
    boolean joint = clause.isAnd(i) || clause.form(i).equals("ب") || clause.form(i).equals("مع");
    boolean open = clause.at(i).mention() != null || clause.isComma(i);
    return !found.isEmpty() && !joint && !open;
  }
}
