package org.isnad.claim.encounter;

import org.isnad.mention.Mention;

/** To whom somebody said something in a call. */
final class SpokenTo {
  /** How far before the call he may stand. */
  private static final int REACH = 5;

  private SpokenTo() {}

  /** «عبر الرئيس | للملك، | في مكالمة هاتفية، عن تضامنه»: lets him take part. */
  static void join(Draft draft, Clause clause) {
    for (int i = draft.trigger - 2; clause.has(i) && draft.trigger - i <= REACH; i--) {
      boolean to = clause.form(i - 1).equals("ل");
      if (to && clause.at(i).mention() instanceof Mention.Person person) {
        if (draft.participants.size() == 1) {
          draft.add(Frame.Part.PARTICIPANT, person);
        }
        return;
      }
      if (clause.at(i).isVerb()) {
        return;
      }
    }
  }
}
