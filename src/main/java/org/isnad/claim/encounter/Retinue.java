package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/**
 * A delegation with which somebody travels or comes: «يصل الوزير إلى القاهرة غدا على رأس وفد كبير».
 */
final class Retinue {
  private static final Set<String> LEADS =
      Set.of("يراس", "يتراس", "تراس", "راس", "يقود", "قاد", "يتزعم");

  private static final Set<String> COMPRISES = Set.of("ضم", "يضم", "تضم", "ضمت", "عضويه");

  /** How far after a delegation its members may be told, with its head between, in chunks. */
  private static final int HEAD = 7;

  private Retinue() {}

  /** Lets the delegation at whose head somebody is said to be take part beside him. */
  static void join(Draft draft, Clause clause) {
    if (draft.kind == Kind.CALL || draft.participants.isEmpty()) {
      return;
    }
    joinHim(draft, clause);
    int from = EncounterWords.isHeading(clause.form(draft.trigger)) ? 0 : draft.trigger + 1;
    for (int i = from; i + 2 < clause.size(); i++) {
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

  /** «غادر البلاد X والوفد المرافق متوجها إلى الهند»: who leaves with those beside him. */
  private static void joinHim(Draft draft, Clause clause) {
    int beside = draft.trigger - 1;
    if (EncounterWords.isHeading(clause.form(draft.trigger))
        && clause.has(beside - 2)
        && clause.at(beside).mention() instanceof Mention.Group group
        && draft.participants.contains(group)
        && clause.isAnd(beside - 1)
        && clause.at(beside - 2).mention() instanceof Mention.Person person) {
      draft.add(Part.PARTICIPANT, person);
    }
  }

  /**
   * «وفدا يرأسه X», «وفد برئاسة X ويضم Y»: who heads a delegation that takes part, and its members.
   */
  static void members(Draft draft, Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      Mention group = clause.at(i).mention();
      if (group == null || !draft.participants.contains(group) || !isDelegation(clause, i)) {
        continue;
      }
      boolean led = LEADS.contains(clause.form(i + 1)) && clause.isPronoun(i + 2);
      if (led && clause.has(i + 3) && clause.at(i + 3).mention() instanceof Mention.Person head) {
        draft.headed.add(group);
        draft.add(Part.PARTICIPANT, head);
      }
      for (int at = i + 2; at <= i + HEAD; at++) {
        if (COMPRISES.contains(clause.form(at)) && clause.isAnd(at - 1)) {
          draft.headed.add(group);
          draft.give(Part.PARTICIPANT, Roster.read(clause, at + 1));
        }
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
