package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;

/**
 * With whom somebody meets, told between the verb and its noun: «أجرى الوزير مع نظيره الفرنسي X
 * محادثات», «عقد مع الرئيسين X وY اجتماعا».
 */
final class Partners {
  private static final String WITH = "مع";

  private Partners() {}

  /**
   * Those after «مع» and whoever «و» joins to them; empty if nobody stands there, or if the verb
   * carries another noun before: «أجرى مع نظيره محادثات على هامش القمة».
   */
  static List<Mention> between(Frame frame, Clause clause, int carrier, int noun) {
    List<Mention> found = new ArrayList<>();
    boolean with = false;
    if (clause.at(carrier + 1).tag().startsWith("PRP")) {
      return found;
    }
    for (int i = carrier + 1; i < noun; i++) {
      Mention mention = clause.at(i).mention();
      if (clause.form(i).equals(WITH)) {
        with = true;
      } else if (frame.nouns().contains(clause.form(i))) {
        return List.of();
      } else if (clause.isPreposition(i)) {
        with &= clause.form(i).equals("من") && ArgumentWords.isQuantity(clause, i - 1);
      } else if (with && mention != null && !(mention instanceof Mention.Time)) {
        found.add(mention);
      }
    }
    return found;
  }
}
