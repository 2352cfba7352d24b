package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;

/** What a word for a status says when it is denied: «لا يستبعد», «لا يعتزم», «ليس من المقرر». */
final class Negation {
  private static final Set<String> NOT = Set.of("لا", "لم", "لن", "ليس", "ليست", "غير");
  private static final Set<String> THERE_IS = Set.of("يوجد", "توجد", "هناك", "من", "اي", "ايه");
  private static final int REACH = 3;

  private Negation() {}

  /**
   * «لا يستبعد لقاء» is possible, «لا ينوي زيارة» and «لا توجد خطط لعقد لقاء» are denied, «لم تلغ
   * الزيارة» goes on.
   *
   * @param word chunk of the word for the status
   */
  static Status of(Clause clause, int word, Status status) {
    String not = before(clause, word);
    if (not.isEmpty()) {
      return status;
    }
    return switch (status) {
      case DENIED -> Status.PROPOSED;
      case CANCELLED -> Status.PLANNED;
      case PLANNED -> not.equals("لم") ? Status.PROPOSED : Status.DENIED;
      case PROPOSED -> Status.DENIED;
      case HELD -> status;
    };
  }

  private static String before(Clause clause, int word) {
    for (int i = word - 1; i >= 0 && word - i <= REACH; i--) {
      String form = clause.form(i);
      if (NOT.contains(form)) {
        return clause.form(i - 1).equals("ما") ? "" : form;
      }
      if (!THERE_IS.contains(form)) {
        return "";
      }
    }
    return "";
  }
}
