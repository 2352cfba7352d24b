package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/**
 * Whom a meeting brings together, the verb before it: «جمعت القمة التي عقدت في هلسنكي الرئيس
 * الأميركي والرئيس الروسي», «سيجمع لقاء في تونس رئيس الجمهورية بالمشير».
 */
final class Gathered {
  private static final Set<String> GATHERS = Set.of("جمع", "جمعت", "يجمع", "تجمع");

  private static final Set<String> MEDIATES = Set.of("توسط", "توسطت", "يتوسط", "تتوسط");

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

  /**
   * «جمعت قطر ممثلين عن الحكومة وقادة من الحركة في محادثات», «توسط بين الرئيسين في لقاء»: those
   * whom the subject of the verb brings together.
   */
  static List<Mention> bySubject(Clause clause, int carrier, int noun) {
    boolean gathers = GATHERS.contains(clause.form(carrier)) && clause.form(noun - 1).equals("في");
    boolean mediates = MEDIATES.contains(clause.form(carrier));
    if (!gathers && !mediates) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    boolean between = false;
    int bare = 0;
    for (int i = carrier + 1; i < noun; i++) {
      between |= clause.form(i).equals("بين");
      Mention mention = clause.at(i).mention();
      if (mention == null || mention instanceof Mention.Time) {
        continue;
      }
      boolean led = clause.isPreposition(i - 1);
      boolean second = gathers && !led && bare++ > 0 && !between;
      if (second || between && (clause.isAnd(i - 1) || clause.form(i - 1).equals("بين"))) {
        found.add(mention);
      }
    }
    return found.size() < 2 ? List.of() : found;
  }
}
