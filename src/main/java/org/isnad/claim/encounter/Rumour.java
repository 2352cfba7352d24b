package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;

/** What is denied as a report: «نفى ما تردد عن لقاء», «لا صحة للأنباء عن زيارة». */
final class Rumour {
  private static final Set<String> REPORTS =
      Set.of(
          "تردد",
          "يتردد",
          "تداول",
          "تداولت",
          "تداولته",
          "تناقلته",
          "اشيع",
          "نشر",
          "نشرته",
          "الانباء",
          "انباء",
          "تقارير",
          "التقارير",
          "نبا",
          "خبرا",
          "معلومات",
          "المعلومات",
          "اخبار",
          "الاخبار",
          "روايه",
          "الروايه",
          "شايعات",
          "الشايعات",
          "المزاعم",
          "مزاعم",
          "الادعاءات",
          "ادعاءات",
          "ما");

  private static final Set<String> DENIES =
      Set.of(
          "نفي", "نفت", "ينفي", "تنفي", "نافيا", "نافيه", "انكر", "انكرت", "كذب", "كذبت", "فند",
          "فندت", "يفند", "تفند", "دحض", "دحضت");

  /** «الأنباء … كاذبة», «ما نشر … عار عن الصحة». */
  private static final Set<String> UNTRUE =
      Set.of(
          "عاريه", "عار", "كاذب", "كاذبه", "ملفق", "ملفقه", "مفبرك", "مفبركه", "مختلق", "مختلقه",
          "باطل", "باطله", "مغلوط", "مغلوطه");

  /** «ما ذكرته من أن», «تقارير بأن», «أنباء تفيد أن»: what a report says. */
  private static final Pattern SAYING =
      Pattern.compile("من|ب|عن|(?:[يت]فيد|افاد|[يت]?زعم|[يت]?ذكر|[يت]?تحدث|قال|ادع)\\p{L}*");

  private static final Set<String> ENDS = Set.of("،", ",", "؛", ".", ":", "لكن", "ان");

  /** When something else was said or done. */
  private static final Set<String> WHILE =
      Set.of("خلال", "اثناء", "بعد", "عقب", "قبل", "قبيل", "لدي", "في", "منذ");

  /** How far a denial may stand from what is told, in chunks. */
  private static final int REACH = 14;

  private Rumour() {}

  /** Whether what the word at a chunk tells is denied as a report. */
  static boolean isDenied(Clause clause, int trigger) {
    if (WHILE.contains(clause.form(trigger - 1))) {
      return false;
    }
    boolean report = false;
    for (int i = trigger - 1; i >= 0 && trigger - i <= REACH; i--) {
      String form = clause.form(i);
      report |= REPORTS.contains(form);
      boolean untrue = form.equals("صحه") && clause.form(i - 1).equals("لا");
      if (report && (DENIES.contains(form) || untrue)) {
        return true;
      }
      boolean said =
          form.equals("ان")
              && SAYING.matcher(clause.form(i - 1)).matches()
              && !clause.isAnd(i - 2); // «نفى التقارير | وقال إن»
      if (ENDS.contains(form) && !said) {
        break;
      }
    }
    return report && isCalledUntrue(clause, trigger);
  }

  /** «الأنباء عن لقاء … لا أساس لها», «… غير صحيحة», «… عارية عن الصحة». */
  private static boolean isCalledUntrue(Clause clause, int trigger) {
    for (int i = trigger + 1; clause.has(i) && i - trigger <= REACH; i++) {
      String form = clause.form(i);
      boolean unfounded = form.equals("اساس") && clause.form(i - 1).equals("لا");
      boolean wrong = form.startsWith("صحيح") && clause.form(i - 1).equals("غير");
      if (unfounded || wrong || UNTRUE.contains(form)) {
        return true;
      }
    }
    return false;
  }
}
