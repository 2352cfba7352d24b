package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/**
 * Words that only say what kind of people take part whom the text names beside them: «وفد برئاسة
 * الوزير», «أول زيارة لرئيس أوروبي».
 */
final class UnnamedSides {
  private static final Set<String> BARE = Set.of("وفد", "وفدا", "وفدين", "بعثه");
  private static final Set<String> HEADED = Set.of("رياسه", "قياده", "راس");
  private static final Set<String> FIRST =
      Set.of("اول", "ثاني", "ثالث", "رابع", "ارفع", "اخر", "الاولي", "الثانيه", "نوعها");

  private UnnamedSides() {}

  static void drop(Draft draft, Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      Mention mention = clause.at(i).mention();
      if (mention == null || !draft.participants.contains(mention)) {
        continue;
      }
      boolean headless =
          mention instanceof Mention.Group group
              && BARE.contains(MatchingForm.of(group.words().surface()))
              && HEADED.contains(clause.form(i + 2))
              && draft.participants.size() > 1;
      if (headless || isKind(draft, clause, i)) {
        draft.participants.remove(mention);
      }
    }
  }

  /** «أول زيارة | لرئيس أوروبي | إلى إيران»: whoever travels is the first such one. */
  private static boolean isKind(Draft draft, Clause clause, int i) {
    boolean first =
        FIRST.contains(clause.form(draft.trigger - 1))
            || FIRST.contains(clause.form(draft.trigger + 1));
    if (draft.kind != Kind.VISIT || !first || !clause.form(i - 1).equals("ل")) {
      return false;
    }
    Mention mention = clause.at(i).mention();
    boolean unnamed =
        mention instanceof Mention.Group
            || mention instanceof Mention.Person person && person.name().isEmpty();
    String words = mention == null ? "" : MatchingForm.of(mention.words().surface());
    return unnamed && !words.startsWith("ال");
  }
}
