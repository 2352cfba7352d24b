package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;

/** Whether a verb of the present tells what is yet to come: «يلتقي اليوم وزير الخارجية…». */
final class Announcement {
  /** «وفي سياق متصل،». */
  private static final int LINK = 5;

  private static final Set<String> GOES_ON =
      Set.of(
          "يواصل", "تواصل", "يتواصل", "تتواصل", "يستمر", "تستمر", "يذكر", "تجري", "يتواجد",
          "تتواجد");
  private static final Set<String> NOW = Set.of("الان", "حاليا");
  private static final Set<String> AFTERWARDS = Set.of("بعد", "عقب", "قبل", "قبيل");
  private static final Set<String> FOR_LATER = Set.of("بعد", "عقب", "منذ", "خلال", "اثناء");

  private Announcement() {}

  /** «يلتقي اليوم وزير الخارجية…»: what a sentence opens with in the present is yet to come. */
  static boolean is(Clause clause, int verb) {
    if (isDuring(clause, verb)) {
      int first = StatusReader.verbBefore(clause, verb);
      return first >= 0 && StatusReader.isImperfect(clause, verb) && is(clause, first);
    }
    if (!StatusReader.isImperfect(clause, verb) || goesOn(clause, verb) || isNow(clause, verb)) {
      return false;
    }
    int opening = clause.isAnd(0) ? 1 : 0;
    if (AFTERWARDS.contains(clause.form(opening)) && clause.isComma(verb - 1)) {
      return clause.chunks.subList(opening, verb).stream().noneMatch(Chunk::isVerb);
    }
    for (int i = afterLink(clause, verb); i < verb; i++) {
      if (!clause.isAnd(i) && !clause.at(i).isTime() && !clause.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** «تقوم الوزيرة بزيارة إلى الرياض تجري خلالها محادثات»: told with the journey it is part of. */
  private static boolean isDuring(Clause clause, int verb) {
    return clause.form(verb + 1).equals("خلال")
        && clause.has(verb + 2)
        && clause.at(verb + 2).tag().startsWith("PRP");
  }

  /**
   * After «كما», «من جهة أخرى،», «إلى ذلك،», which only link a sentence to the one before; else 0.
   */
  private static int afterLink(Clause clause, int verb) {
    int as = clause.isAnd(0) ? 1 : 0;
    if (clause.form(as).equals("كما")) {
      return as + 1;
    }
    if (clause.form(as).equals("ك") && clause.form(as + 1).equals("ما")) {
      return as + 2;
    }
    for (int i = 0; i < verb && i <= LINK; i++) {
      if (clause.isComma(i)) {
        return i;
      }
      if (clause.at(i).isVerb() || clause.at(i).mention() != null) {
        return 0;
      }
    }
    return 0;
  }

  /** «تجري محادثات» says that they are under way, but not with a subject or a day. */
  private static boolean goesOn(Clause clause, int verb) {
    boolean holds = false;
    for (int i = verb + 1; clause.form(verb).equals("تجري") && clause.has(i); i++) {
      Mention mention = clause.at(i).mention();
      if (clause.at(i).isVerb() || FOR_LATER.contains(clause.form(i))) {
        break;
      }
      holds |=
          mention instanceof Mention.Person && i == verb + 1 || mention instanceof Mention.Time;
    }
    return !holds && GOES_ON.contains(clause.form(verb));
  }

  /** «يقوم الرئيس حاليا بزيارة»: it is under way. */
  private static boolean isNow(Clause clause, int verb) {
    for (int i = verb + 1; clause.has(i) && i <= verb + LINK; i++) {
      if (NOW.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }
}
