package org.isnad.claim.encounter;

import java.util.Set;

/**
 * Whom a verb meets that goes on with the subject of the one before: «استقبل الرئيس النائب، ثم
 * استقبل | وفدا |، والتقى …».
 */
final class SameSubject {
  private static final Set<String> AND = Set.of("ثم", "و", "كما");

  private static final Set<String> MEETS =
      Set.of(
          "استقبل", "استقبلت", "يستقبل", "تستقبل", "التقي", "التقت", "يلتقي", "تلتقي", "قابل",
          "قابلت", "ودع", "ودعت", "استدعي", "استدعت");

  private SameSubject() {}

  /**
   * Whether the actor at {@code i} is the only one of such a verb, which then has him for object.
   */
  static boolean meets(Clause clause, int i, int end) {
    if (i < 3 || !MEETS.contains(clause.form(i - 1)) || !AND.contains(clause.form(i - 2))) {
      return false;
    }
    for (int at = i + 1; at < end && !clause.at(at).isVerb(); at++) {
      boolean aside = clause.has(at + 1) && clause.at(at + 1).isTime();
      if (clause.isComma(at) && !aside) {
        return true; // «واستقبل الرئيس، | اليوم، وفدا»: the subject, for all the comma
      }
      boolean another = clause.at(at).isActor() && !clause.isHead(at) && !clause.isAnd(at - 1);
      if (another) {
        return false;
      }
    }
    return true;
  }
}
