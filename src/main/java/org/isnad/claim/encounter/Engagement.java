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

  private static final Set<String> ROUNDS =
      Set.of("الدوره", "النسخه", "الجوله", "دوره", "نسخه", "جوله");

  private static final Set<String> IN = Set.of("في", "ب");

  private Engagement() {}

  /** «ترؤسه | أمس بالرياض | اجتماعا»: before the day and the place that stand between. */
  private static int beforeSetting(Clause clause, int from) {
    int i = from;
    boolean more = true;
    while (more) {
      boolean day = clause.has(i) && clause.at(i).isTime();
      boolean place = clause.has(i) && clause.at(i).isPlace() && IN.contains(clause.form(i - 1));
      i = day ? i - 1 : place ? i - 2 : i;
      more = day || place;
    }
    return clause.has(i) && clause.isPronoun(i) ? i : from;
  }

  /** «أعمال | الدورة الثانية من | القمة». */
  private static int beforeRound(Clause clause, int from) {
    int i = from;
    if (!clause.form(i).equals("من")) {
      return from;
    }
    i--;
    while (clause.has(i) && clause.at(i).tag().contains("JJ")
        || clause.has(i) && clause.at(i).tag().contains("ADJ")) {
      i--;
    }
    return ROUNDS.contains(clause.form(i)) ? i - 1 : from;
  }

  /** The chunk after which day and place stand before the noun of encounter. */
  static int settingBefore(Clause clause, int noun) {
    return beforeSetting(clause, noun - 1);
  }

  /** Whoever it is, before the noun of encounter; empty if no such noun leads to it. */
  static List<Mention> before(Clause clause, int noun, Antecedents antecedents) {
    int i = beforeRound(clause, noun - 1);
    i = PARTS.contains(clause.form(i)) ? i - 1 : i;
    i = LEADING.contains(clause.form(i)) ? i - 1 : i;
    i = beforeSetting(clause, i);
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
