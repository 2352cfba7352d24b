package org.isnad.claim.encounter;

import java.util.List;
import org.isnad.claim.encounter.Frame.Part;
import org.isnad.mention.Mention;

/** Who stands to receive or see off: «كان في استقبال الرئيس وزير الخارجية». */
final class Welcome {
  private Welcome() {}

  /**
   * «كان في استقبال الرئيس لدى وصوله المطار وزير الخارجية», «في مقدمة مودعيه الأمير»: those who
   * welcome or see off follow without a preposition; a pronoun is who comes.
   */
  static void of(Draft draft, Clause clause, int noun, Antecedents antecedents) {
    boolean stood = clause.form(noun - 1).equals("في") || clause.form(noun - 2).equals("في");
    if (!draft.frame.welcome() || !stood) {
      return;
    }
    boolean his = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    if (his || Styled.isHis(clause, noun + 1)) {
      List<Mention> others = List.copyOf(draft.participants);
      draft.participants.clear();
      draft.give(Part.PARTICIPANT, antecedents.subject(clause, noun));
      draft.give(Part.PARTICIPANT, others);
    }
    draft.give(Part.PARTICIPANT, Roster.read(clause, afterReceived(clause, noun + 1)));
  }

  /** The chunk after whoever is received, and those with him. */
  private static int afterReceived(Clause clause, int first) {
    int from = first;
    while (clause.has(from)
        && (clause.at(from).isActor() && !(from > first && isPerson(clause, from))
            || clause.at(from).tag().startsWith("PRP"))) {
      from += clause.isAnd(from + 1) && Retinue.isDelegation(clause, from + 2) ? 2 : 1;
    }
    return from;
  }

  private static boolean isPerson(Clause clause, int i) {
    return clause.at(i).mention() instanceof Mention.Person;
  }
}
