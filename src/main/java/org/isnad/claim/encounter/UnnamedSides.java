package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** «وفد برئاسة الوزير»: a delegation told by no more than that word gives way to who heads it. */
final class UnnamedSides {
  private static final Set<String> BARE = Set.of("وفد", "وفدا", "وفدين", "بعثه");
  private static final Set<String> HEADED = Set.of("رياسه", "قياده", "راس");

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
      if (headless) {
        draft.participants.remove(mention);
      }
    }
  }
}
