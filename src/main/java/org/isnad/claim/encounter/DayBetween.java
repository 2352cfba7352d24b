package org.isnad.claim.encounter;

import java.util.Set;

/** A day that stands between a verb and those who play a part in what it tells. */
final class DayBetween {
  private static final Set<String> LEADS =
      Set.of(
          "في", "ب", "من", "يوم", "يومي", "ايام", "خلال", "مساء", "صباح", "ظهر", "فجر", "مطلع",
          "بدايه", "منتصف", "اواسط", "اواخر", "نهايه", "بين", "وقت", "سابق", "لاحق", "تاريخ",
          "ساعه", "متاخر", "مبكر");

  private DayBetween() {}

  /** «وصل | في 10 آذار», «الوزير | يومي 4 و5 مارس»: only words of time lead up to the day. */
  static boolean isLed(Clause clause, int time) {
    int before = time - 1;
    while (LEADS.contains(clause.form(before))) {
      before--;
    }
    return before < time - 1
        && clause.has(before)
        && (clause.at(before).isVerb()
            || clause.isComma(before)
            || clause.isPronoun(before)
            || clause.at(before).mention() != null);
  }
}
