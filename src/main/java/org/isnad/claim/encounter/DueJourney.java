package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claim.encounter.Frame.Part;

/** Words after the noun of an encounter that only say that somebody was to make or hold it. */
final class DueJourney {
  private static final Set<String> DUE =
      Set.of(
          "المقرر", "المفترض", "المنتظر", "المرتقب", "المزمع", "المتوقع", "مقررا", "مقرره",
          "مفترضا");

  private static final Pattern WAS = Pattern.compile("كانت?");
  private static final Pattern MAKES = Pattern.compile("[يت]قوم(?:ان|ون|وا|ا)?");
  private static final Pattern MEANS =
      Pattern.compile("[يت](?:عتزم|نوي|زمع|خطط|ستعد|عتزمان|نويان)(?:ون|وا)?");
  private static final Pattern MAKING = Pattern.compile("(?:ال)?قيام|(?:ال)?اجرا?ء");

  private static final Set<String> TO = Set.of("ل", "الي");

  private static final Pattern HOLDING = Pattern.compile("عقد|اجرا?[ءوي]|اجرا|تنظيم|استضافت");

  /** «القمة التي يفترض أن تجمعه مع الرئيس»: the verb that matters comes after. */
  private static final Set<String> EXPECTED =
      Set.of(
          "يفترض", "يتوقع", "ينتظر", "يرجح", "يرتقب", "المقرر", "المتوقع", "المنتظر", "يعتزم",
          "مقررا", "مقرره", "مفترضا", "متوقعا");

  private DueJourney() {}

  /**
   * «التي | كان يفترض أن | تجمعه», «قمة | ينتظر أن | تعقد», «قمة | يفترض عقدها | في»: the chunk
   * after such words; {@code i} if they do not stand there.
   */
  static int afterExpected(Clause clause, int i) {
    int was = WAS.matcher(clause.form(i)).matches() ? i + 1 : i;
    int at = clause.form(was).equals("من") ? was + 1 : was;
    if (!EXPECTED.contains(clause.form(at))) {
      return i;
    }
    if (clause.form(at + 1).equals("ان")) {
      return at + 2;
    }
    return isHoldingIt(clause, at + 1) ? at + 3 : i;
  }

  /**
   * The chunk after «كان من المقرر أن يقوم بها |», «كان | الوزير | يعتزم القيام بها |»; {@code i}
   * if no such words stand there. Whoever stands between them travels.
   */
  static int pass(Clause clause, int i, Draft draft) {
    int at = WAS.matcher(clause.form(i)).matches() ? i + 1 : i;
    int due = afterDue(clause, at);
    return due > at ? due : meant(clause, at, i, draft);
  }

  private static int afterDue(Clause clause, int from) {
    int at = clause.form(from).equals("من") ? from + 1 : from;
    if (DUE.contains(clause.form(at)) && isHoldingIt(clause, at + 1)) {
      return clause.has(at + 3) ? at + 3 : from;
    }
    boolean due =
        DUE.contains(clause.form(at))
            && clause.form(at + 1).equals("ان")
            && MAKES.matcher(clause.form(at + 2)).matches()
            && isOfIt(clause, at + 3);
    return due && clause.has(at + 5) ? at + 5 : from;
  }

  private static int meant(Clause clause, int from, int unread, Draft draft) {
    int verb = from;
    while (isTraveller(clause, verb) || verb > from && clause.isAnd(verb)) {
      verb++;
    }
    boolean will = // «كان الوزير | سيقوم بها»
        clause.form(verb).equals("س")
            && MAKES.matcher(clause.form(verb + 1)).matches()
            && isOfIt(clause, verb + 2);
    if (will && verb > from && clause.has(verb + 4)) {
      draft.give(Part.PARTICIPANT, clause.coordinatedRight(from, verb));
      return verb + 4;
    }
    if (!MEANS.matcher(clause.form(verb)).matches()) {
      return unread;
    }
    int after = verb + 1;
    int traveller = verb > from ? from : isTraveller(clause, after) ? after : -1;
    after = traveller == after ? after + 1 : after;
    int end = afterMeaning(clause, after);
    if (end < 0) {
      return unread;
    }
    if (traveller >= 0) {
      draft.give(Part.PARTICIPANT, clause.coordinatedRight(traveller, after));
    }
    return clause.has(end) ? end : unread;
  }

  /** «يعتزمان | عقده |», «يعتزم | القيام بها |»; -1 if no such words stand there. */
  private static int afterMeaning(Clause clause, int from) {
    if (isHoldingIt(clause, from)) {
      return from + 2;
    }
    int at = TO.contains(clause.form(from)) ? from + 1 : from;
    boolean making = MAKING.matcher(clause.form(at)).matches() && isOfIt(clause, at + 1);
    return making ? at + 3 : -1;
  }

  private static boolean isTraveller(Clause clause, int i) {
    return clause.has(i) && clause.at(i).isActor();
  }

  /** «من المزمع | إجراؤها», «يعتزمان | عقده». */
  private static boolean isHoldingIt(Clause clause, int i) {
    return HOLDING.matcher(clause.form(i)).matches() && clause.isPronoun(i + 1);
  }

  /** «بها». */
  private static boolean isOfIt(Clause clause, int i) {
    return clause.form(i).equals("ب") && clause.isPronoun(i + 1);
  }
}
