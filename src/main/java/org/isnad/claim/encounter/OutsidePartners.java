package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;

/** Whether somebody talks with a newspaper, or telephones with nobody in politics. */
final class OutsidePartners {
  private static final int REACH = 6;
  private static final Set<String> WITH = Set.of("مع", "ب");
  private static final Set<String> TO_PRESS = Set.of("مع", "ل");

  /** «مع بعض نظرائه»: somebody of his kind. */
  private static final Set<String> PEERS = Set.of("بعض", "نظير", "نظراء", "نظيره", "نظيرته");

  private OutsidePartners() {}

  /** «في اتصال هاتفي مع "الوطن"», «أجراه بذوي الشهيد»: the partner is told, but is no actor. */
  static boolean areCalled(Draft draft, Clause clause) {
    if (draft.kind != Kind.CALL || draft.sides() > 1) {
      return false;
    }
    int last = Math.min(clause.size() - 2, draft.trigger + REACH);
    for (int i = draft.trigger + 1; i <= last && !clause.isComma(i); i++) {
      if (WITH.contains(clause.form(i))) {
        Chunk next = clause.at(i + 1);
        return next.isWord()
            && !next.tag().startsWith("PRP")
            && !next.form().equals("تاريخ")
            && !ArgumentWords.isQuantity(clause, i + 1)
            && !PEERS.contains(next.form());
      }
    }
    return false;
  }

  /** «في محادثة مع «الرياض»»: what stands in quotation marks like a place or a day is a medium. */
  static boolean arePress(Draft draft, Clause clause) {
    if (draft.kind == Kind.VISIT) {
      return false;
    }
    int last = Math.min(clause.size() - 4, draft.trigger + REACH);
    for (int i = draft.trigger + 1; i <= last && !clause.at(i).isVerb(); i++) {
      boolean quoted =
          TO_PRESS.contains(clause.form(i))
              && clause.form(i + 1).equals("\"")
              && clause.form(i + 3).equals("\"");
      if (quoted && (clause.at(i + 2).isPlace() || clause.at(i + 2).isTime())) {
        return true;
      }
    }
    return false;
  }
}
