package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;

/** A meeting upon which some agree and which others hold: «اتفق الرئيسان على عقد اجتماع وزاري». */
final class Agreed {
  private static final Set<String> AGREES =
      Set.of("اتفق", "اتفقت", "اتفقا", "اتفقوا", "يتفق", "تتفق", "قرر", "قررت", "قررا", "توافق");

  /** Of whom a meeting is, by its adjective. */
  private static final Set<String> OF_OTHERS =
      Set.of("وزاري", "وزاريه", "وزاريا", "فني", "فنيه", "فنيا", "تقني", "تقنيه");

  private static final Set<String> LEADS = Set.of("بين", "ل");
  private static final int REACH = 4;

  private Agreed() {}

  /**
   * «على عقد | اجتماع وزاري», «على عقد | اجتماع للجنة المشتركة», «لقاء بين وزيري خارجية البلدين».
   */
  static boolean isOfOthers(Clause clause, int carrier, int noun) {
    if (!AGREES.contains(clause.form(carrier))) {
      return false;
    }
    for (int i = noun + 1; clause.has(i + 1) && i <= noun + REACH; i++) {
      Mention of = clause.at(i + 1).mention();
      boolean body = of instanceof Mention.Group || of instanceof Mention.Organization;
      if (OF_OTHERS.contains(clause.form(i)) || LEADS.contains(clause.form(i)) && body) {
        return true;
      }
      if (clause.at(i).mention() != null || clause.at(i).isVerb()) {
        return false;
      }
    }
    return false;
  }
}
