package org.isnad.claim.encounter;

import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who goes on speaking where the subject is dropped: «قال الوزير إن الرئيس سيزور أنقرة. وأضاف خلال
 * |لقائه|…» is of the minister, not of the president.
 */
final class LastSpeaker {
  private @Nullable Mention last;

  /** Whoever speaks in a clause that names nobody before {@code at}; null if none is known. */
  @Nullable Mention speaker(Clause clause, int at) {
    int verb = saying(clause);
    if (last == null || verb < 0 || at <= verb || subject(clause, verb) != null) {
      return null;
    }
    for (int i = verb + 1; i < at; i++) {
      if (clause.at(i).isActor() && !clause.isPreposition(i - 1)) {
        return null;
      }
    }
    boolean woman = Antecedents.isFeminine(last);
    return Antecedents.isFeminineVerb(clause.at(verb)) == woman ? last : null;
  }

  /**
   * Tells that the text has moved on past a sentence.
   *
   * @param hasTopic whether it speaks of somebody
   */
  void passed(Clause clause, boolean hasTopic) {
    int verb = saying(clause);
    Mention subject = verb < 0 ? null : subject(clause, verb);
    if (subject != null) {
      last = subject instanceof Mention.Person ? subject : null;
    } else if (verb < 0 && hasTopic) {
      last = null;
    }
  }

  /** The verb of saying that opens a clause; -1 if none does. */
  private static int saying(Clause clause) {
    int first = clause.isAnd(0) ? 1 : 0;
    boolean says =
        clause.has(first) && clause.at(first).isVerb() && Speakers.isSaying(clause.form(first));
    return says ? first : -1;
  }

  private static @Nullable Mention subject(Clause clause, int verb) {
    int next = verb + 1;
    while (clause.has(next) && (clause.at(next).isTime() || clause.isComma(next))) {
      next++;
    }
    return clause.has(next) && clause.at(next).isActor() ? clause.at(next).mention() : null;
  }
}
