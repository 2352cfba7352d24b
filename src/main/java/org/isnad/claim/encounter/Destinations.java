package org.isnad.claim.encounter;

import java.util.regex.Pattern;
import org.isnad.mention.Mention;

/** Where a journey leads that names no place: «يتوجه إليها», «جولة أفريقية». */
final class Destinations {
  private static final Pattern TOUR = Pattern.compile("^(?:ال)?جول[هت]$");
  private static final Pattern REGION =
      Pattern.compile(
          "^(?:ال)?(?:افريقيه|اوروبيه|اوربيه|خليجيه|اسيويه|عربيه|خارجيه|اقليميه|مغاربيه|لاتينيه"
              + "|دوليه|دبلوماسيه|مكوكيه|بلقانيه|اسكندنافيه)$");

  private Destinations() {}

  /** «يتوجه إليها الاثنين», «زارها الوزير»: the pronoun stands for the last place. */
  static void there(Draft draft, Clause clause, int verb, Antecedents antecedents) {
    boolean object =
        draft.frame.object() == Frame.Part.PLACE
            && clause.form(verb + 1).equals("ها")
            && clause.at(verb + 1).tag().startsWith("PRP");
    if (!(draft.there || object) || !draft.places.isEmpty()) {
      return;
    }
    Mention place = antecedents.place(clause, verb);
    if (place != null) {
      draft.add(Frame.Part.PLACE, place);
    }
  }

  /** «جولة», «الجولة». */
  static boolean isTourNoun(String form) {
    return TOUR.matcher(form).find();
  }

  /** «جولة أفريقية», «جولته الخليجية»: a tour of a part of the world. */
  static boolean isTour(Clause clause, int noun) {
    if (!isTourNoun(clause.form(noun))) {
      return false;
    }
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    return REGION.matcher(clause.form(pronoun ? noun + 2 : noun + 1)).find();
  }
}
