package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.text.MatchingForm;

/** Whether a sentence tells enough of an encounter: who takes part, or where or when it is. */
final class Substance {
  /** «سفيرها», whose last letter is no mark of the feminine. */
  private static final Pattern POSSESSED = Pattern.compile("(?:ه|ها|هم|نا)$");

  /** «قطاع المعارض والمؤتمرات»: in general, unless somebody or a day is told. */
  private static final Set<String> FORMATS =
      Set.of("موتمرات", "ندوات", "ملتقيات", "منتديات", "فعاليات");

  private Substance() {}

  static boolean has(Draft draft) {
    Frame frame = draft.frame;
    if (draft.press && !isGivenTogether(draft)) {
      return false;
    }
    if (draft.kind == Kind.VISIT && frame.kind() != Kind.VISIT) {
      return !draft.participants.isEmpty(); // «القاهرة تستقبل الرئيس»
    }
    if (draft.sides() < frame.needs() || !hasEnvoy(draft)) {
      return false;
    }
    boolean nobody = draft.participants.isEmpty() && draft.mediators.isEmpty();
    if (frame.kind() == Kind.VISIT) {
      boolean several = draft.noun.endsWith("ات") && draft.places.isEmpty();
      if ((draft.possessed || draft.journey || draft.tour) && !draft.participants.isEmpty()) {
        return !several;
      }
      return !draft.places.isEmpty() && !draft.participants.isEmpty()
          || draft.definite && nobody && draft.journey;
    }
    if (nobody && draft.time == null && FORMATS.contains(draft.noun)) {
      return false;
    }
    return !nobody || draft.definite || !draft.places.isEmpty() || draft.time != null;
  }

  /** «استدعت الوزارة السفير»: who is summoned comes; «سفيرها» is called home. */
  private static boolean hasEnvoy(Draft draft) {
    Set<String> envoys = draft.frame.envoys();
    return envoys.isEmpty()
        || draft.participants.stream()
            .anyMatch(
                mention ->
                    mention instanceof Mention.Person
                        && isOneOf(envoys, mention.words().surface().split("\\s+")[0]));
  }

  private static boolean isOneOf(Set<String> envoys, String word) {
    return envoys.contains(MatchingForm.of(word)) && !POSSESSED.matcher(word).find();
  }

  /** «مؤتمر صحفي مع نظيره الإيطالي»: it follows a meeting. */
  private static boolean isGivenTogether(Draft draft) {
    return draft.sides() >= 2
        && draft.participants.stream()
            .allMatch(mention -> mention instanceof Mention.Person || BothSides.is(mention));
  }
}
