package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;
import org.jspecify.annotations.Nullable;

/** «محادثات بين طرفي النزاع في بوروندي»: the place is where they fight, not where they meet. */
final class OfConflict {
  private static final Set<String> CONFLICTS =
      Set.of("نزاع", "صراع", "ازمه", "حرب", "قتال", "خلاف");

  private OfConflict() {}

  static void drop(Draft draft, Clause clause) {
    for (int i = 2; i < clause.size(); i++) {
      Mention place = clause.at(i).mention();
      boolean fought =
          place != null
              && draft.places.contains(place)
              && clause.form(i - 1).equals("في")
              && isParty(clause.at(i - 2).mention());
      if (fought) {
        draft.places.remove(place);
      }
    }
  }

  private static boolean isParty(@Nullable Mention mention) {
    if (!(mention instanceof Mention.Group group)) {
      return false;
    }
    String words = MatchingForm.of(group.words().surface());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return CONFLICTS.contains(Sites.bare(last));
  }
}
