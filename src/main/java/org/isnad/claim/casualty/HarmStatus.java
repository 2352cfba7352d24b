package org.isnad.claim.casualty;

import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Report;
import org.isnad.sentence.Token;

/** Whether harm is told as done, denied, or only feared. */
final class HarmStatus {
  private static final Set<String> FEARED =
      Set.of(
          "توقع", "توقعت", "يتوقع", "تتوقع", "متوقع", "المتوقع", "هدد", "هددت", "يهدد", "تهدد",
          "تهديد", "مخاوف", "خشيه", "احتمال", "سيودي", "حذر", "حذرت", "محذرا", "تحذير", "يحذر",
          "تحذر", "توعد", "سوف", "المقرر", "مقررا");
  private static final Set<String> DENIED =
      Set.of("نفي", "نفت", "ينفي", "تنفي", "نفوا", "نافيا", "كذب", "كذبت", "فند", "فندت");
  private static final int REACH = 7;

  /** «نفت الوزارة صحة الأنباء التي تحدثت عن مقتل»: how far before the harm a denial may stand. */
  private static final int DENIAL_REACH = 12;

  private HarmStatus() {}

  static Report of(List<Token> tokens, Telling telling) {
    int from = Math.min(telling.trigger(), telling.figure().first());
    for (int at = from - 1; at >= Math.max(0, from - DENIAL_REACH); at--) {
      String form = tokens.get(at).form();
      if (form.matches("[.؛؟!،]")) {
        break;
      }
      if (DENIED.contains(form)) {
        return Report.DENIED;
      }
      boolean untrue = form.equals("صحه") && at > 0 && tokens.get(at - 1).form().equals("لا");
      if (untrue) {
        return Report.DENIED;
      }
      if (from - at > REACH) {
        continue;
      }
      boolean may = form.equals("قد") && tokens.get(at + 1).tag().equals("VBP");
      if (may || FEARED.contains(form)) {
        return Report.EXPECTED;
      }
    }
    return Report.REPORTED;
  }
}
