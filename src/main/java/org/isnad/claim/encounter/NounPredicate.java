package org.isnad.claim.encounter;

import java.util.Set;

/** The verb of which a noun of encounter is the subject: «إن |المحادثات| مع روسيا |ستتناول| …». */
final class NounPredicate {
  private static final int REACH = 16;

  private static final Set<String> THIS = Set.of("هذا", "هذه", "هذين", "هاتين", "تلك", "ذلك");

  private static final Set<String> OPENS = Set.of("ان", ":", "\"", "لكن", "و", "؛");

  /** What encounters do when they come: they begin, last, deal with something. */
  private static final Set<String> COMES =
      Set.of(
          "يعقد", "تعقد", "ينعقد", "تنعقد", "يبدا", "تبدا", "ينطلق", "تنطلق", "يجري", "تجري", "يتم",
          "تتم", "يقام", "تقام", "يستغرق", "تستغرق", "يستمر", "تستمر", "يدوم", "تدوم", "يختتم",
          "تختتم", "يتناول", "تتناول", "يركز", "تركز", "يتركز", "تتركز", "يتمحور", "تتمحور", "يشمل",
          "تشمل", "يتضمن", "تتضمن", "يبحث", "تبحث", "يناقش", "تناقش", "يتطرق", "تتطرق", "يخصص",
          "تخصص", "يكون", "تكون", "يشهد", "تشهد", "يجمع", "تجمع", "يضم", "تضم", "ياتي", "تاتي",
          "يقود", "تقود", "يتزامن", "تتزامن", "يهدف", "تهدف");

  private NounPredicate() {}

  /** Its chunk; -1 if the noun is no subject, or something else comes first. */
  static int of(Clause clause, int noun) {
    int before = THIS.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    boolean opens = before < 0 || clause.isComma(before) || OPENS.contains(clause.form(before));
    for (int i = noun + 1; opens && clause.has(i) && i <= noun + REACH; i++) {
      if (clause.at(i).isVerb()) {
        return i;
      }
      if (Clause.isRelative(clause.form(i)) || ArgumentWords.BREAKS.contains(clause.form(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** «إن المحادثات ستتناول», «الزيارة ستبدأ غدا»: what is said to come of it. */
  static boolean isToCome(Clause clause, int noun) {
    int verb = of(clause, noun);
    String before = clause.form(verb - 1);
    return verb >= 0
        && (before.equals("س") || before.equals("سوف"))
        && COMES.contains(clause.form(verb));
  }
}
