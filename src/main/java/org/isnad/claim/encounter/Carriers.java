package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.mention.Mention;

/** The verb that carries a noun of encounter, and its subject: «عقد | الوزيران | اجتماعا». */
final class Carriers {
  private static final int REACH = 14;

  /** «قيام الوزير بجولة»: the noun of doing carries like its verb. */
  private static final String DOING = "قيام";

  private static final String DOES = "قام";

  private static final Set<String> CALLS_OFF =
      Set.of("الغي", "الغت", "يلغي", "تلغي", "اجل", "اجلت", "ارجا", "ارجات", "يوجل", "توجل");

  /** «اعتذر عن | لقاء», «تراجع عن | لقاء»: only with «عن» right before the noun. */
  private static final Set<String> ABSTAINS =
      Set.of(
          "اعتذر", "اعتذرت", "يعتذر", "تعتذر", "عدل", "عدلت", "يعدل", "تعدل", "تراجع", "تراجعت",
          "يتراجع", "امتنع", "امتنعت", "يمتنع", "احجم", "احجمت", "يحجم");

  private static final Set<String> HAPPENS = Set.of("تم", "يتم", "جري", "يجري");

  private Carriers() {}

  /**
   * The verb before a noun that carries it: «عقد … اجتماعا», «أجرى سلسلة من المحادثات»; -1 if there
   * is none.
   */
  static int of(Frame frame, Clause clause, int noun) {
    if (Circumstances.isMargin(clause, noun)) {
      return -1; // «عقد الوزير لقاء على هامش | اجتماعات الجمعية العامة»
    }
    for (int i = noun - 1; clause.has(i) && noun - i <= REACH; i--) {
      Chunk chunk = clause.at(i);
      if (StatusReader.isThoseWhoTakePart(clause, i)) {
        return -1;
      }
      if (chunk.isVerb()) {
        if (hasItsNoun(clause, i) || isOfAgreement(clause, i)) {
          return -1;
        }
        boolean during =
            frame.kind() == Kind.VISIT
                && CALLS_OFF.contains(chunk.form())
                && clause.isPreposition(noun - 1);
        boolean elsewhere =
            abstains(clause, i) && !isAbstainedFrom(clause, noun) || invites(clause, i, noun);
        return frame.carriers().containsKey(chunk.form()) && !during && !elsewhere ? i : -1;
      }
      boolean masdar =
          chunk.form().equals(DOING)
              && clause.form(noun - 1).equals("ب")
              && frame.carriers().containsKey(DOES)
              && clause.at(i + 1).isActor();
      if (masdar) {
        return i;
      }
      boolean opens = i == 0 || clause.at(i - 1).tag().equals("PUNC");
      boolean untagged = chunk.tag().equals("NN") && frame.carriers().containsKey(chunk.form());
      boolean afterSubject = // «إن الوزير | عقد | اجتماعات»
          i == noun - 1
              && clause.has(i - 2)
              && clause.at(i - 1).isActor()
              && clause.form(i - 2).equals("ان");
      if (untagged && (opens && clause.at(i + 1).isActor() || afterSubject)) {
        return i;
      }
      if (chunk.form().equals("؛") || chunk.form().equals(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** «قام الوفد | بدعوة الوزير لزيارة»: who invites does not travel. */
  private static boolean invites(Clause clause, int verb, int noun) {
    for (int i = verb + 2; i < noun; i++) {
      if (clause.form(i).equals("دعوه") && clause.form(i - 1).equals("ب")) {
        return true;
      }
    }
    return false;
  }

  /** «الزيارة التي يقوم بها», «اللقاء الذي عقده»: what it carries stands before it. */
  private static boolean hasItsNoun(Clause clause, int verb) {
    int object = clause.form(verb + 1).equals("ب") ? verb + 2 : verb + 1;
    return Clause.isRelative(clause.form(verb - 1))
        && clause.has(object)
        && clause.at(object).tag().startsWith("PRP");
  }

  /** «تم الاتفاق على عقد قمة»: what took place is the agreement. */
  private static boolean isOfAgreement(Clause clause, int verb) {
    return HAPPENS.contains(clause.form(verb)) && StatusReader.isAgreement(clause, verb + 1);
  }

  /** The verb as rules know it. */
  static String verb(Clause clause, int carrier) {
    return clause.form(carrier).equals(DOING) ? DOES : clause.form(carrier);
  }

  /** «اعتذر», «تراجع»: what follows does not take place. */
  static boolean abstains(Clause clause, int carrier) {
    return ABSTAINS.contains(clause.form(carrier));
  }

  /** «عن | لقاء», «عن عدم | لقاء». */
  private static boolean isAbstainedFrom(Clause clause, int noun) {
    int before = clause.form(noun - 1).equals("عدم") ? noun - 2 : noun - 1;
    return clause.form(before).equals("عن");
  }

  /** «ألغى»: nobody need be there. */
  static boolean callsOff(Clause clause, int carrier) {
    return CALLS_OFF.contains(clause.form(carrier));
  }

  /** Its subject, between it and the noun or before both. */
  static List<Mention> subject(Clause clause, int carrier, int noun) {
    List<Mention> between = subjectBetween(clause, carrier, noun);
    boolean withHim =
        ArgumentWords.isCompany(clause, carrier + 1)
            || clause.isAnd(carrier + 1)
                && clause.has(carrier + 2)
                && !between.isEmpty()
                && clause.at(carrier + 2).mention() == between.get(0);
    if (withHim && !between.isEmpty()) { // «اتفق ونظيره على لقاء», «ترأس رفقة نظيره اجتماعا»
      List<Mention> both = new ArrayList<>(clause.subjectBefore(carrier));
      both.addAll(between);
      return both;
    }
    return between.isEmpty() && !isObject(clause, carrier, noun)
        ? clause.subjectBefore(carrier)
        : between;
  }

  /** «نفى المتحدث عقد لقاء»: what reads like a verb is the object of the verb before. */
  private static boolean isObject(Clause clause, int carrier, int noun) {
    return carrier == noun - 1
        && EncounterWords.MASDARS.contains(clause.form(carrier))
        && clause.has(carrier - 2)
        && clause.at(carrier - 1).isActor()
        && clause.at(carrier - 2).isVerb();
  }

  /** «مع نظيره | و…», «مع نظيره، | و…»: what is joined here hangs on a preposition. */
  private static boolean isPreposed(Clause clause, int joint, int verb) {
    int actor = clause.isComma(joint) ? joint - 1 : joint;
    return clause.isPreposition(actor - 1) && actor - 1 > verb;
  }

  /** «المسؤولون | في تونس | وقادة النقابات»: where they are, and others after it. */
  private static boolean isWhere(Clause clause, int i) {
    return (clause.form(i).equals("في") || clause.form(i).equals("ب"))
        && clause.has(i + 3)
        && clause.at(i + 1).isPlace()
        && clause.isAnd(i + 2)
        && clause.at(i + 3).isActor();
  }

  /** The first phrase between a verb and its noun that no preposition leads. */
  private static List<Mention> subjectBetween(Clause clause, int verb, int noun) {
    List<Mention> found = new ArrayList<>();
    for (int i = verb + 1; i < noun; i++) {
      Chunk chunk = clause.at(i);
      boolean ofPreposed =
          found.isEmpty() && clause.isAnd(i - 1) && isPreposed(clause, i - 2, verb);
      if (chunk.mention() != null
          && !chunk.isTime()
          && !clause.isPreposition(i - 1)
          && !ofPreposed) {
        boolean joined =
            found.isEmpty()
                || clause.isAnd(i - 1)
                || clause.isHead(i)
                || ArgumentWords.isBeside(clause, i - 2);
        if (!joined) {
          break;
        }
        found.add(chunk.mention());
      } else if (chunk.mention() == null
          && !found.isEmpty()
          && !clause.isAnd(i)
          && !(clause.isComma(i) && clause.isAnd(i + 1))
          && !isWhere(clause, i)
          && !clause.isHead(i + 1)
          && !clause.isHead(i + 2)
          && !ArgumentWords.isBeside(clause, i)
          && !ArgumentWords.isBeside(clause, i - 1)) {
        break;
      }
    }
    return found;
  }
}
