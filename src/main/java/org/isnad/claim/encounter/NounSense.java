package org.isnad.claim.encounter;

import java.util.Set;

/** What a noun of encounter means by the words around it. */
final class NounSense {
  private static final Set<String> BREAKS_OFF = Set.of("وقف", "قطع", "تجميد", "انهاء");

  /** How far before the noun such a word may stand. */
  private static final int REACH = 5;

  private static final Set<String> SITTINGS = Set.of("جلسه", "جوله");
  private static final Set<String> TALKS =
      Set.of("المباحثات", "المحادثات", "المفاوضات", "المشاورات");

  private NounSense() {}

  /** «وقف كل الاتصالات و| اللقاءات مع»: relations that end, and no encounter. */
  static boolean isBrokenOff(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= REACH; i--) {
      if (BREAKS_OFF.contains(clause.form(i))) {
        return clause.form(noun).startsWith("ال") && clause.form(noun).endsWith("ات");
      }
      if (clause.at(i).mention() != null || clause.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  /** «جلسة المباحثات»: a sitting of talks that the text has told. */
  static boolean isSittingOfTalks(Clause clause, int noun) {
    return SITTINGS.contains(clause.form(noun)) && TALKS.contains(clause.form(noun + 1));
  }
}
