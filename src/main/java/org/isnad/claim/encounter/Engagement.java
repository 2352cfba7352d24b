package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/**
 * Who takes part by a noun of taking part: «خلال مشاركته في قمة مجموعة العشرين», «ترؤسه اجتماعا»,
 * «حضور الملك جلسة مجلس الوزراء».
 */
final class Engagement {
  private static final Set<String> NOUNS =
      Set.of(
          "مشاركه", "مشاركت", "حضور", "تروس", "تراس", "رياسه", "رياست", "ادارت", "افتتاح",
          "انضمام");

  /** What a meeting is made of: «مشاركته في أعمال القمة». */
  static final Set<String> PARTS =
      Set.of("اعمال", "فعاليات", "جلسات", "افتتاح", "وقايع", "انشطه", "اشغال", "مستهل", "ختام");

  private static final Set<String> LEADING = Set.of("في", "ل", "ب");

  private Engagement() {}

  /** Whoever it is, before the noun of encounter; empty if no such noun leads to it. */
  static List<Mention> before(Clause clause, int noun, Antecedents antecedents) {
    int i = PARTS.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    i = LEADING.contains(clause.form(i)) ? i - 1 : i;
    if (!clause.has(i - 1)) {
      return List.of();
    }
    if (clause.isPronoun(i) && NOUNS.contains(clause.form(i - 1))) {
      List<Mention> ahead = Cataphora.subject(clause, i - 1);
      return ahead.isEmpty() ? antecedents.subject(clause, i - 1) : ahead;
    }
    int first = i;
    while (clause.has(first) && clause.at(first).isActor() && clause.isAnd(first - 1)) {
      first -= 2;
    }
    boolean theirs =
        clause.has(first)
            && clause.at(first).isActor()
            && NOUNS.contains(clause.form(first - 1))
            && !clause.form(first - 2).equals("ب");
    return theirs ? clause.coordinatedRight(first, i + 1) : List.of();
  }
}
