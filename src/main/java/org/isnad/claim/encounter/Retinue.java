package org.isnad.claim.encounter;

import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/**
 * A delegation with which somebody travels or comes: «يصل الوزير إلى القاهرة غدا على رأس وفد كبير».
 */
final class Retinue {
  private Retinue() {}

  /** Lets the delegation at whose head somebody is said to be take part beside him. */
  static void join(Draft draft, Clause clause) {
    if (draft.kind == Kind.CALL || draft.participants.isEmpty()) {
      return;
    }
    for (int i = draft.trigger + 1; i + 2 < clause.size(); i++) {
      boolean heads = clause.form(i).equals("علي") && clause.form(i + 1).equals("راس");
      Mention group = clause.at(i + 2).mention();
      boolean his =
          draft.kind == Kind.VISIT
              || clause.has(i - 1) && clause.at(i - 1).mention() instanceof Mention.Person;
      if (heads && his && isDelegation(clause, i + 2) && group != null && isSaidWhich(group)) {
        draft.add(Part.PARTICIPANT, group);
        return;
      }
    }
  }

  /** Whether a delegation stands at {@code i}. */
  static boolean isDelegation(Clause clause, int i) {
    return clause.has(i)
        && clause.at(i).mention() instanceof Mention.Group group
        && Company.isDelegation(MatchingForm.of(group.words().surface()));
  }

  private static boolean isSaidWhich(Mention group) {
    return group.words().end() - group.words().first() > 1;
  }
}
