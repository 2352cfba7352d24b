package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** A town around a site and the state around a town: neither of the two meets anybody. */
final class TownAround {
  private static final Set<String> ONE_OF = Set.of("احد", "احدي");
  private static final Set<String> INSIDE = Set.of("في", "ب");

  private TownAround() {}

  /** «مدينة جدة السعودية»: the state whose town stands at {@code town}. */
  static boolean isStateOf(Clause clause, int town, int state) {
    return clause.has(town)
        && clause.at(town).mention() instanceof Mention.Locality
        && clause.at(state).mention() instanceof Mention.State;
  }

  /** «في جنيف بسويسرا», «بقصر بيان بالكويت»: the state that «ب» leads after what lies in it. */
  static boolean isLedTo(Clause clause, int state, String marker) {
    return marker.equals("ب")
        && clause.form(state - 1).equals("ب")
        && clause.at(state).mention() instanceof Mention.State
        && (isStateOf(clause, state - 2, state) || Sites.endsBefore(clause, state - 1));
  }

  /** «قصر بيان»: a place that has the name of a building. */
  static boolean isBuilding(Clause clause, int i) {
    Mention place = clause.has(i) ? clause.at(i).mention() : null;
    return place != null
        && Sites.isBuilding(MatchingForm.of(place.words().surface()).split("\\s+")[0]);
  }

  /** «في أحد فنادق القاهرة»: the town follows. */
  static boolean isOneOfItsSites(Clause clause, int one) {
    return ONE_OF.contains(clause.form(one))
        && INSIDE.contains(clause.form(one - 1))
        && clause.has(one + 2)
        && clause.at(one + 1).isWord()
        && clause.at(one + 2).isPlace();
  }
}
