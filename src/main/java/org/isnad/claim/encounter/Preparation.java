package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;

/**
 * What is held to prepare an encounter, and the encounter that it prepares: «محادثات سرية تحضيرا
 * لقمة» are two.
 */
final class Preparation {
  private static final Set<String> PREPARES =
      Set.of(
          "تحضيرا",
          "تمهيدا",
          "استعدادا",
          "تحضير",
          "التحضير",
          "تمهيد",
          "التمهيد",
          "اعداد",
          "الاعداد",
          "استعداد",
          "الاستعداد");

  private static final Set<String> ARRANGES = Set.of("ترتيب", "تحضير", "اعداد");

  private Preparation() {}

  /** «تحضيرا | لقمة», «للإعداد | لاجتماع», «في محاولة لترتيب | قمة». */
  static boolean isOf(Clause clause, int noun) {
    int before = EncounterWords.MASDARS.contains(clause.form(noun - 1)) ? noun - 1 : noun;
    boolean to = clause.form(before - 1).equals("ل");
    return to && PREPARES.contains(clause.form(before - 2))
        || ARRANGES.contains(clause.form(before - 1)) && clause.form(before - 2).equals("ل");
  }

  /** Marks the encounters of a sentence that prepare another one. */
  static void mark(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft before = drafts.get(i - 1);
      before.preparing = drafts.get(i).prepared && !before.prepared && before.kind == Kind.MEETING;
    }
  }

  /** Whether one of the two is held to prepare the other. */
  static boolean apart(Told one, Draft draft, Status status) {
    boolean prepares = draft.preparing && status == Status.HELD && one.status != Status.HELD;
    return prepares || draft.prepared && one.preparing && one.last() == draft.sentence;
  }
}
