package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;
import org.jspecify.annotations.Nullable;

/** What becomes of an encounter whose verb is negated: «لن تجري مفاوضات», «ليس هناك لقاء». */
final class Negation {
  private static final Set<String> NOT = Set.of("لن", "لم", "لا");
  private static final Set<String> IS_NOT = Set.of("ليس", "ليست");
  private static final Set<String> IS = Set.of("يكون", "تكون", "يوجد", "توجد");
  private static final Set<String> THERE = Set.of("هناك", "ثمه");

  /** «لم | يقم | الرئيس بزيارة»: after «لم» verbs of holding are shorter than rules know them. */
  private static final Set<String> DOES = Set.of("يقم", "تقم", "يجر", "تجر", "يتم", "تتم");

  private static final int REACH = 12;

  private Negation() {}

  /**
   * Called off if it is one that the text knows, «لن تعقد القمة», otherwise denied; planned if it
   * has only not been yet, «لم تتم الزيارة بعد», or if somebody will not attend it, «لن يحضر الرئيس
   * القمة»; null if nothing negates it.
   *
   * @param carrier chunk of the verb that carries the noun; -1 if no verb does
   * @param definite whether the noun is
   */
  static @Nullable Status of(Clause clause, int trigger, int carrier, boolean definite) {
    boolean carried = carrier >= 0 && carrier < trigger && NOT.contains(clause.form(carrier - 1));
    if (carried && Attendance.isTold(clause.form(carrier))) {
      return clause.form(carrier - 1).equals("لن") ? Status.PLANNED : null; // others will attend
    }
    boolean none = carrier < 0 && isNone(clause, trigger);
    boolean loose = definite && clause.form(carrier - 1).equals("لا"); // «لا تجري المحادثات كما»
    if (!carried && !none || loose) {
      return null;
    }
    for (int i = trigger + 1; clause.has(i) && i < trigger + REACH; i++) {
      if (clause.form(i).equals("الا")) {
        return null; // «لم تعقد القمة إلا بعد وساطة»
      }
      if (clause.form(i).equals("بعد") && (!clause.has(i + 1) || isStop(clause, i + 1))) {
        return Status.PLANNED;
      }
    }
    return definite ? Status.CANCELLED : Status.DENIED;
  }

  /** «ليس هناك | لقاء», «لن يكون هناك | لقاء», «لا توجد | محادثات», «لم يقم الرئيس ب | زيارة». */
  private static boolean isNone(Clause clause, int noun) {
    int there = THERE.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    boolean is = IS.contains(clause.form(there)) && NOT.contains(clause.form(there - 1));
    int verb = noun - 1;
    while (clause.has(verb) && (clause.at(verb).isActor() || clause.form(verb).equals("ب"))) {
      verb--;
    }
    boolean undone = DOES.contains(clause.form(verb)) && NOT.contains(clause.form(verb - 1));
    return is || undone || there < noun - 1 && IS_NOT.contains(clause.form(there));
  }

  private static boolean isStop(Clause clause, int i) {
    return clause.at(i).tag().equals("PUNC");
  }
}
