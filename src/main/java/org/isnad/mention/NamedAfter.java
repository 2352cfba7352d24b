package org.isnad.mention;

import java.util.Set;

/** Things that are called after a ruler, who takes no part: «كأس ملك إسبانيا», «طريق الملك فهد». */
final class NamedAfter {
  private static final Set<String> HEADS =
      Set.of(
          "كاس", "دوري", "بطوله", "جايزه", "طريق", "شارع", "ميدان", "جسر", "ملعب", "استاد", "مطار",
          "وسام", "قلاده", "سباق");

  private NamedAfter() {}

  /** Whether the words at {@code i} only say what the thing before them is called. */
  static boolean isNamesake(Line line, int i) {
    return HEADS.contains(line.form(i - 1));
  }
}
