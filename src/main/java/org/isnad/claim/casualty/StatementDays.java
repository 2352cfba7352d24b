package org.isnad.claim.casualty;

import java.util.List;
import java.util.Set;
import org.isnad.sentence.Token;

/**
 * Times that are not those of harm though they stand beside it: «أعلنت السلطات السبت ارتفاع حصيلة
 * الزلزال», and tolls that have no day: «قتل 1500 شخص منذ بدء الهجوم».
 */
final class StatementDays {
  /** What is said or done about harm afterwards. */
  private static final Set<String> STATES =
      Set.of(
          ("اعلن اعلنت قال قالت اكد اكدت كشف كشفت حذر حذرت دعا دعت ادان ادانت ندد نددت شدد شددت نشر"
                  + " نشرت اصدر اصدرت افاد افادت ذكر ذكرت صرح صرحت اوضح اوضحت الغي الغت قرر قررت"
                  + " نفي نفت طالب طالبت اعرب اعربت وصف وصفت ناقش بحث بحثت")
              .split(" ", -1));

  private static final Set<String> RECORDS =
      Set.of("اعنف", "اكبر", "اسوا", "اول", "اولي", "الاول", "الاولي", "الاعنف", "الاسوا", "اخطر");

  private static final int REACH = 10;

  private StatementDays() {}

  /** Whether only somebody's statement stands between its verb and a time. */
  static boolean isOfStatement(List<Token> tokens, int time) {
    for (int at = time - 1; at >= Math.max(0, time - REACH); at--) {
      String form = tokens.get(at).form();
      if (form.matches("[.؟!؛]|ان|انه|انها|الذي|التي")
          || IncidentDays.isIncident(form)
          || !HarmWord.of(form).isEmpty()) {
        return false;
      }
      if (tokens.get(at).tag().startsWith("VB")) {
        return STATES.contains(form);
      }
    }
    return false;
  }

  /** «منذ بدء الهجوم», not «في أعنف هجوم منذ سنوات»: a toll that goes on has no day of its own. */
  static boolean isRunning(List<Token> tokens, Figure figure) {
    int last = Math.min(tokens.size(), figure.end() + REACH);
    for (int at = figure.end(); at < last && !ends(tokens, at); at++) {
      if (tokens.get(at).form().equals("منذ")) {
        return !isRecord(tokens, at);
      }
    }
    for (int at = figure.first() - 1; at >= Math.max(0, figure.first() - REACH); at--) {
      if (ends(tokens, at)) {
        return false;
      }
      if (tokens.get(at).form().equals("منذ")) {
        return !isRecord(tokens, at);
      }
    }
    return false;
  }

  private static boolean ends(List<Token> tokens, int at) {
    return tokens.get(at).form().matches("[.؛؟!]");
  }

  private static boolean isRecord(List<Token> tokens, int since) {
    return tokens.subList(Math.max(0, since - 6), since).stream()
        .anyMatch(token -> RECORDS.contains(token.form()));
  }
}
