package org.isnad.claim.encounter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** «عيّن وزيرا للداخلية»: an office as a predicate has it, and as it is called: «وزير الداخلية». */
final class PredicateTitle {
  private static final Pattern ACCUSATIVE =
      Pattern.compile(
          "^(\\p{L}*?(?:وزير|رئيس|نائب|أمين|مدير|سفير|مستشار|قائد|مبعوث|محافظ|مندوب))[ًا]{1,2}(?=\\s|$)");
  private static final Pattern OF_THE = Pattern.compile("^(\\S+(?: عام)?) لل");
  private static final Pattern OF_A =
      Pattern.compile("^(\\S+(?: عام)?) ل(?=(?:رئيس|وزير|وزارة|مجلس|حكومة|هيئة)(?:\\s|$))");

  /** «رئيس الوزراء الجديد»: that he is new is no part of the office. */
  private static final Pattern NEW =
      Pattern.compile(" (?:الجديد|الجديدة|الحالي|الحالية|جديد|جديدة|جديد[اً]{1,2})$");

  private PredicateTitle() {}

  /** The title without the case of a predicate, and without «الجديد». */
  static String called(String title) {
    return nominative(NEW.matcher(title).replaceFirst(""));
  }

  private static String nominative(String title) {
    Matcher accusative = ACCUSATIVE.matcher(title);
    if (!accusative.find()) {
      return title;
    }
    String nominative =
        accusative.group(1)
            + title.substring(accusative.end()).replaceFirst("^ عام[ًا]{1,2}(?=\\s|$)", " عام");
    String ofThe = OF_THE.matcher(nominative).replaceFirst("$1 ال");
    return OF_A.matcher(ofThe).replaceFirst("$1 ");
  }
}
