package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/**
 * Whom somebody asks for a meeting or agrees to meet: «طلب الوزير من نظيره عقد لقاء», «طلبت روسيا
 * من مجلس الأمن عقد اجتماع», «وافق الرئيس على لقاء نظيره».
 */
final class Asked {
  private static final Set<String> ASKS =
      Set.of("طلب", "طلبت", "يطلب", "تطلب", "التمس", "التمست", "يلتمس");

  private static final Set<String> ACCEPTS =
      Set.of("وافق", "وافقت", "يوافق", "توافق", "موافقته", "قبل", "قبلت", "يقبل", "تقبل");

  private static final int REACH = 8;

  private Asked() {}

  /** Those after «من» between the verb of asking and the noun; empty if the verb is another. */
  static List<Mention> of(Clause clause, int verb, int noun) {
    List<Mention> asked = new ArrayList<>();
    boolean of = false;
    // «طلب من نظيره عقد لقاء», the masdar of which the tagger may take for a verb
    int ask = ASKS.contains(clause.form(verb)) ? verb : StatusReader.verbBefore(clause, verb);
    for (int i = ask + 1; ask >= 0 && ASKS.contains(clause.form(ask)) && i < noun; i++) {
      Mention mention = clause.at(i).mention();
      of |= clause.form(i).equals("من");
      if (of && mention != null && clause.at(i).isActor()) {
        asked.add(mention);
      }
    }
    return asked;
  }

  /** Whether a body is asked to meet, which whoever asks does not sit in. */
  static boolean isBody(List<Mention> asked) {
    return !asked.isEmpty() && asked.stream().allMatch(Mention.Organization.class::isInstance);
  }

  /** Whether a verb says that somebody agrees to the encounter: «وافق على | عقد لقاء». */
  static boolean isAccepted(Clause clause, int noun) {
    int first = EncounterWords.MASDARS.contains(clause.form(noun - 1)) ? noun - 1 : noun;
    if (!clause.form(first - 1).equals("علي")) {
      return false;
    }
    for (int i = first - 2; i >= 0 && first - i <= REACH; i--) {
      if (ACCEPTS.contains(clause.form(i))) {
        return true;
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return false;
      }
    }
    return false;
  }
}
