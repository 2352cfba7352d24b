package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/** Whom a pronoun points forward to: «وخلال لقائه بنظيره المصري، أكد الوزير السوداني…». */
final class Cataphora {
  private static final int FRONT = 3;
  private static final int AFTER_FRONT = 6;
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر");
  private static final int REACH = 20;

  private Cataphora() {}

  /**
   * The subject of the first verb after a phrase that opens the sentence; empty if none is told.
   * «وفي مؤتمر صحافي بعد اجتماع مع الحزب، قال الوزير…», «وخلال اجتماع مع نظيره، الذي زار روما، أكد
   * الوزير…», «وبعد زيارته للمسجد توجه الوزير…»: who speaks or acts is who met or travelled.
   */
  static List<Mention> subject(Clause clause, int noun) {
    boolean pronoun = clause.has(noun + 1) && clause.at(noun + 1).tag().startsWith("PRP");
    int front = AFTER.contains(clause.form(noun - 1)) ? AFTER_FRONT : FRONT;
    int start = start(clause, noun);
    if (!pronoun && noun - start > front || !opens(clause, start, noun)) {
      return List.of();
    }
    for (int i = noun + 2; clause.has(i + 1) && i - noun <= REACH; i++) {
      if (clause.at(i).isVerb() && !Clause.isRelative(clause.form(i - 1))) {
        int next = i + 1;
        while (clause.has(next) && (clause.at(next).isTime() || clause.isComma(next))) {
          next++;
        }
        if (clause.form(i).equals("كان") || clause.form(i).equals("كانت")) {
          boolean welcomed =
              clause.form(next).equals("في") && clause.form(next + 1).equals("استقبال");
          next += welcomed ? 2 : clause.form(next).equals("ل") ? 1 : 0;
        }
        boolean closed = pronoun || clause.isComma(i - 1);
        return closed && acts(clause, next)
            ? clause.coordinatedRight(next, clause.size())
            : List.of();
      }
    }
    return List.of();
  }

  private static boolean acts(Clause clause, int i) {
    return clause.has(i)
        && (clause.at(i).mention() instanceof Mention.Person
            || clause.at(i).mention() instanceof Mention.Group);
  }

  /** «قالت المتحدثة | إنه | خلال اللقاء … وافق الرئيس»: where what is said begins. */
  private static int start(Clause clause, int noun) {
    for (int i = noun - 2; i > 0 && noun - i <= FRONT + 1; i--) {
      if (clause.form(i).equals("ان")) {
        return clause.isPronoun(i + 1) ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  private static boolean opens(Clause clause, int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (clause.at(i).isVerb() || clause.at(i).isActor()) {
        return false;
      }
    }
    return noun > start;
  }
}
