package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/** What the verb around an encounter says of whether it is to come, may come or is under way. */
final class Prospect {
  private static final int REACH = 14;
  private static final int NEAR = 9;
  private static final Set<String> COMING = Set.of("س", "سوف");
  private static final Set<String> DURING = Set.of("خلال", "اثناء", "في", "لدي", "ضمن");
  private static final Set<String> UNDER_WAY = Set.of("خلال", "اثناء", "هامش");
  private static final Set<String> WITHIN =
      Set.of("هامش", "ختام", "مستهل", "بدايه", "اطار", "نهايه");
  private static final Set<String> IS = Set.of("يكون", "تكون");
  private static final Set<String> FOLLOWS =
      Set.of("يلي", "تلي", "يعقب", "تعقب", "يتبع", "تتبع", "يتخلل", "تتخلل", "يسبق", "تسبق");
  private static final Set<String> BEGINS =
      Set.of(
          "يبدا", "تبدا", "يعقد", "تعقد", "ينعقد", "تنعقد", "يجري", "تجري", "ينطلق", "تنطلق", "يتم",
          "تتم", "يستمر", "تستمر", "يستضيف", "تستضيف", "يقوم", "تقوم", "يجمع", "تجمع", "يشمل",
          "تشمل", "يضم", "تضم", "يحتضن", "تحتضن");

  private Prospect() {}

  /** The status of a noun that no verb carries; null if nothing around it says so. */
  static @Nullable Status of(Clause clause, int noun, boolean definite) {
    if (isToBegin(clause, noun) || NounPredicate.isToCome(clause, noun)) {
      return Status.PLANNED;
    }
    int verb = verbBefore(clause, noun);
    if (verb < 0) {
      return null;
    }
    boolean subject =
        IS.contains(clause.form(verb))
                && (verb == noun - 1
                    || isThere(clause, verb, noun)
                    || isStation(clause, noun)
                    || isOfOne(clause, verb, noun))
            || FOLLOWS.contains(clause.form(verb)) && !definite;
    if (COMING.contains(clause.form(verb - 1)) && (subject || isPartOf(clause, noun))) {
      return Status.PLANNED;
    }
    return mayBe(clause, verb) && (subject || isPartOf(clause, noun)) ? Status.PROPOSED : null;
  }

  /** «زيارة الرئيس الصيني التي ستبدأ الخميس», «الاجتماع الذي سيعقد في الرياض». */
  private static boolean isToBegin(Clause clause, int noun) {
    boolean feminine = clause.form(noun).matches(".*(?:ه|ت|ات)");
    boolean definite = clause.form(noun).startsWith("ال");
    for (int i = noun + 1; clause.has(i) && i <= noun + NEAR; i++) {
      if (Clause.isRelative(clause.form(i))) {
        boolean agrees = clause.form(i).equals(feminine ? "التي" : "الذي");
        return agrees && (begins(clause, i + 1) || isExpected(clause, i + 1));
      }
      if (!definite && (begins(clause, i) || isExpected(clause, i))) {
        return true; // «قمة تاريخية | ستعقد», «قمة | يفترض أن تعقد»
      }
      if (clause.at(i).isVerb() || clause.isPreposition(i) && !isPlaceLed(clause, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean begins(Clause clause, int coming) {
    return COMING.contains(clause.form(coming)) && BEGINS.contains(clause.form(coming + 1));
  }

  /** «التي | يفترض أن تعقد», «يفترض عقدها», not «التي | يتوقع أن تتناول». */
  private static boolean isExpected(Clause clause, int i) {
    int end = DueJourney.afterExpected(clause, i);
    return end > i && (!clause.form(end - 1).equals("ان") || BEGINS.contains(clause.form(end)));
  }

  /** «سيكون هناك |لقاء». */
  private static boolean isThere(Clause clause, int verb, int noun) {
    return noun == verb + 2 && clause.form(verb + 1).equals("هناك");
  }

  /** «سيكون له |لقاء», «سيكون للوزير لقاء». */
  private static boolean isOfOne(Clause clause, int verb, int noun) {
    return noun == verb + 3 && clause.form(verb + 1).equals("ل");
  }

  /** «ستكون قطر المحطة الثانية من جولة الوزير». */
  private static boolean isStation(Clause clause, int noun) {
    for (int i = noun - 1; i >= noun - 4; i--) {
      if (clause.form(i).matches("(?:ال)?محطه?")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceLed(Clause clause, int preposition) {
    Mention led = clause.has(preposition + 1) ? clause.at(preposition + 1).mention() : null;
    return led != null && !(led instanceof Mention.Time);
  }

  /** «سيبحث خلال لقاءاته», «سيكون حاضرا في الاجتماع»: a part of it is told with its time. */
  private static boolean isPartOf(Clause clause, int noun) {
    int before = clause.form(noun - 1).equals("عقد") ? noun - 2 : noun - 1;
    return DURING.contains(clause.form(before))
        || WITHIN.contains(clause.form(before))
        || before < noun - 1 && clause.form(before).equals("مع");
  }

  /** The verb of the present nearest on the left; -1 if another or a new clause is nearer. */
  private static int verbBefore(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0 && noun - i <= REACH; i--) {
      String form = clause.form(i);
      if (clause.at(i).isVerb()) {
        return StatusReader.isImperfect(clause, i) ? i : -1;
      }
      boolean aside = clause.isComma(i) && DURING.contains(clause.form(i + 1));
      if (Clause.isRelative(form)
          || ArgumentWords.BREAKS.contains(form)
          || clause.isComma(i) && !aside
          || form.equals("\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** «قد يلتقي», «ربما يزور»: said to be possible. */
  static boolean mayBe(Clause clause, int verb) {
    String before = clause.form(verb - 1);
    return StatusReader.isImperfect(clause, verb)
        && (before.equals("قد") || before.equals("ربما") || before.equals("لعل"));
  }

  /** «أثناء زيارة إلى لشبونة حيث يلتقي نظيره»: a journey that is under way. */
  static boolean isOnJourney(Clause clause, int where) {
    for (int i = where - 1; i > 0 && where - i <= NEAR; i--) {
      if (clause.at(i).isVerb()) {
        return false;
      }
      if (EncounterWords.JOURNEY.matcher(clause.form(i)).find()) {
        return UNDER_WAY.contains(clause.form(i - 1));
      }
    }
    return false;
  }
}
