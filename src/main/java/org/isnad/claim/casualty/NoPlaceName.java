package org.isnad.claim.casualty;

import java.util.Set;
import org.isnad.sentence.KnownWords;

/** What stands after a noun of place and is no name of one. */
final class NoPlaceName {
  private static final Set<String> HOLDERS =
      Set.of("الوزير", "الرييس", "الزعيم", "القايد", "الشهيد", "المتهم", "الضحيه", "الجاني");

  private static final Set<String> SITES =
      Set.of("ميناء", "مطار", "مركز", "مقر", "سوق", "ملعب", "مستشفي", "معبر", "معسكر");

  private NoPlaceName() {}

  /**
   * Whether it says whose the place is, «مدينة الوزير المختطف», or of what kind, «ميناء نفطي».
   *
   * @param noun the noun of place, as a matching form
   * @param next the word after it
   */
  static boolean is(String noun, String next) {
    boolean kind = SITES.contains(noun) && next.endsWith("ي") && KnownWords.contains(next);
    return kind || HOLDERS.contains(next);
  }
}
