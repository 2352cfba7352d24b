package org.isnad.claim.encounter;

import java.util.Map;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;
import org.isnad.mention.When;
import org.jspecify.annotations.Nullable;

/** The day of an encounter that another word of its sentence tells, and how long it went on. */
final class Days {
  private static final int SAYING_REACH = 14;
  private static final int RELATIVE_REACH = 24;
  private static final int NEAR = 7;

  private static final Set<String> DURING =
      Set.of("خلال", "اثناء", "ختام", "مستهل", "عقب", "اثر", "لدي", "هامش");

  /** «عبر الرئيس، الأحد، خلال اتصال»: a verb that the tagger has for the preposition. */
  private static final Set<String> ACROSS = Set.of("عبر");

  private static final Set<String> HELD =
      Set.of(
          "عقد", "عقدت", "يعقد", "تعقد", "عقدا", "عقدها", "عقده", "انعقد", "انعقدت", "ينعقد",
          "تنعقد", "جري", "جرت", "يجري", "تجري", "اقيم", "اقيمت", "تقام", "يقام", "بدا", "بدات",
          "يبدا", "تبدا", "جمع", "جمعت", "يجمع", "تجمع");

  private static final Set<String> LASTS =
      Set.of(
          "تستغرق", "يستغرق", "استغرقت", "استغرق", "ستستغرق", "تستمر", "يستمر", "استمرت", "استمر",
          "ستستمر", "تدوم", "يدوم", "دامت", "دام", "لمده", "مده");

  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "ثلاثه", 3, "اربعه", 4, "خمسه", 5, "سته", 6, "سبعه", 7, "ثمانيه", 8, "تسعه", 9, "عشره",
          10);

  private static final Set<String> FIRST = Set.of("اول", "الاول", "الاولي", "اولي", "ثاني");

  private static final Set<String> ENDS =
      Set.of("اختتم", "اختتمت", "يختتم", "تختتم", "انهي", "انهت", "انتهت", "انتهي", "ختام");

  private static final Set<String> LEAVES = Set.of("عاد", "عادت", "رجع", "رجعت", "غادر", "غادرت");

  private static final int LONGEST = 2;
  private static final int FAR = 9;
  private static final Set<String> AROUND = Set.of("بعد", "عقب", "قبل", "منذ", "اثر");

  private static final Set<String> OCCURRENCES =
      Set.of(
          "انتخاب", "تعيين", "تنصيب", "تولي", "توليه", "تسلم", "توقيع", "اعلان", "انقلاب", "اندلاع",
          "اغتيال", "مقتل", "هجوم", "فوز", "استقاله", "استقالت", "استقلال", "سقوط", "رحيل", "وفاه");

  private Days() {}

  /**
   * «أكد الوزير أمس خلال لقائه نظيره»: who spoke during a meeting, or right after it, met on the
   * day of speaking.
   */
  static Mention.@Nullable Time ofSpeaking(Draft draft, Clause clause) {
    int noun = draft.trigger;
    if (draft.kind == Kind.VISIT || !DURING.contains(clause.form(noun - 1))) {
      return null;
    }
    Mention.Time told = null;
    for (int i = noun - 2; i >= 0 && noun - i <= SAYING_REACH; i--) {
      Chunk chunk = clause.at(i);
      if (chunk.mention() instanceof Mention.Time time) {
        told = told == null ? time : told;
      } else if (chunk.isVerb()) {
        boolean opens = i <= 1 && !clause.form(i - 1).equals("س");
        boolean past = !StatusReader.isImperfect(clause, i) && !clause.form(i - 1).equals("ان");
        return past || opens ? told : null;
      } else if (chunk.form().equals("ان") || Clause.isRelative(chunk.form())) {
        return null;
      } else if (i == 0 && ACROSS.contains(chunk.form())) {
        return told;
      }
    }
    return null;
  }

  /** «القمة المرتقبة بينه وبين كيم، والتي من المفترض أن تعقد في يونيو»: a clause further on. */
  static Mention.@Nullable Time ofRelativeClause(Draft draft, Clause clause) {
    int relative = -1;
    for (int i = draft.trigger + 1; clause.has(i) && i <= draft.trigger + RELATIVE_REACH; i++) {
      Chunk chunk = clause.at(i);
      boolean related = Clause.isRelative(chunk.form());
      relative = related ? i : relative;
      if (chunk.isVerb() || chunk.form().equals("عقد")) {
        boolean held = relative >= 0 && i - relative <= 5 && HELD.contains(chunk.form());
        return held ? timeAfter(clause, i) : null;
      }
      if (EncounterWords.JOURNEY.matcher(chunk.form()).find()) {
        return null;
      }
    }
    return null;
  }

  /** «إن الزيارة | ستبدأ غدا», «القمة | عقدت أمس»: the day of the verb whose subject it is. */
  static Mention.@Nullable Time ofPredicate(Draft draft, Clause clause) {
    int verb = NounPredicate.of(clause, draft.trigger);
    return verb >= 0 && HELD.contains(clause.form(verb)) ? timeAfter(clause, verb) : null;
  }

  private static Mention.@Nullable Time timeAfter(Clause clause, int verb) {
    for (int i = verb + 1; clause.has(i) && i <= verb + NEAR; i++) {
      if (clause.at(i).mention() instanceof Mention.Time time) {
        return time;
      }
      if (clause.at(i).isVerb() || Clause.isRelative(clause.form(i))) {
        return null;
      }
    }
    return null;
  }

  /** «أول لقاء بينهما منذ يناير»: that is when the one before was. */
  static boolean isSinceTheLast(Clause clause, Mention.Time time) {
    if (!time.words().surface().startsWith("منذ")) {
      return false;
    }
    for (int i = 0; i < clause.size() && clause.at(i).mention() != time; i++) {
      if (FIRST.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * «وصل الأحد في زيارة تستمر ثلاثة أيام», «اختتما السبت محادثات استمرت يومين»: the days from the
   * one told, or up to it.
   */
  static Mention.@Nullable Time lasting(Draft draft, Clause clause) {
    Mention.Time time = draft.time;
    if (time == null || !(time.when() instanceof When.Day day)) {
      return time;
    }
    for (int i = draft.trigger + 1; clause.has(i) && i <= draft.trigger + RELATIVE_REACH; i++) {
      boolean lasts = LASTS.contains(clause.form(i));
      boolean journey =
          draft.kind != Kind.VISIT && EncounterWords.JOURNEY.matcher(clause.form(i)).find();
      if (clause.at(i).isVerb() && !lasts || journey) {
        break;
      }
      int days = lasts ? count(clause, i + 1) : 0;
      if (days > 1) {
        boolean over = isOver(draft, clause);
        When other = new When.Day(day.date().plusDays(over ? 1L - days : days - 1L));
        return new Mention.Time(
            time.words(),
            time.foundBy(),
            over ? new When.Interval(other, day) : new When.Interval(day, other));
      }
    }
    return time;
  }

  private static boolean isOver(Draft draft, Clause clause) {
    if (LEAVES.contains(clause.form(draft.trigger))) {
      return true; // «غادر اليوم بعد زيارة استمرت يومين»
    }
    for (int i = Math.max(0, draft.trigger - SAYING_REACH); i <= draft.trigger; i++) {
      if (ENDS.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** «يومين», «ثلاثة أيام», «5 أيام»; 0 if no number of days stands there. */
  private static int count(Clause clause, int at) {
    int i = clause.form(at).equals("مده") ? at + 1 : at;
    if (clause.form(i).equals("يومين")) {
      return 2;
    }
    boolean days = clause.form(i + 1).equals("ايام");
    String number = clause.form(i);
    if (!days) {
      return 0;
    }
    return number.matches("\\d") ? Integer.parseInt(number) : NUMBERS.getOrDefault(number, 0);
  }

  /** «خطة الصندوق | خلال السنوات العشر المقبلة»: too long for when people met. */
  static boolean isOfYears(Mention.Time time) {
    return time.when()
        .earliest()
        .flatMap(first -> time.when().latest().map(last -> first.plusYears(LONGEST).isBefore(last)))
        .orElse(false);
  }

  /** «عقب | انتخابه رئيسا في | 7 أيار»: the day of something else, after or before which it was. */
  static boolean isOfOccurrence(Clause clause, int time) {
    for (int i = time - 1; i > 0 && time - i <= FAR && !clause.at(i).isVerb(); i--) {
      if (clause.isComma(i)) {
        return false;
      }
      if (AROUND.contains(clause.form(i))) {
        return i + 2 < time && OCCURRENCES.contains(clause.form(i + 1));
      }
    }
    return false;
  }
}
