package org.isnad.claim.encounter;

import java.util.Set;

/** Whether a noun tells of one more meeting of those who have met: «جولة ثانية من المحادثات». */
final class Another {
  private static final Set<String> OTHER =
      Set.of(
          "اخر", "اخري", "جديد", "جديدا", "جديده", "ثان", "ثانيا", "ثاني", "ثانيه", "ثالث", "ثالثا",
          "ثالثه", "مقبل", "مقبله", "لاحق", "لاحقه");

  private static final Set<String> NEXT =
      Set.of("الثانيه", "الثالثه", "المقبله", "القادمه", "التاليه", "الجديده");

  private static final Set<String> THESE = Set.of("هذه", "تلك");
  private static final int ADJECTIVES = 3;

  private Another() {}

  /** «اجتماع آخر», «جولة محادثات جديدة», «الجولة الثانية من هذه المفاوضات». */
  static boolean is(Clause clause, int noun) {
    boolean definite = clause.form(noun).startsWith("ال");
    if (!definite && OTHER.contains(clause.form(noun + 1))) {
      return true;
    }
    int of = THESE.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    return clause.form(of).equals("من") && isRound(clause, of - 1);
  }

  private static boolean isRound(Clause clause, int last) {
    boolean more = false;
    for (int i = last; i >= 0 && last - i <= ADJECTIVES; i--) {
      String form = clause.form(i);
      if (form.equals("جوله") || form.equals("الجوله")) {
        return more;
      }
      more |= OTHER.contains(form) || NEXT.contains(form);
    }
    return false;
  }
}
