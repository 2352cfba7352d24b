package org.isnad.claim.encounter;

import java.util.Set;

/**
 * Whether the subject of a verb stands in its sentence, though it is nobody who could meet or
 * visit: then the verb has no dropped subject, and who spoke last does nothing.
 */
final class OtherSubject {
  private static final Set<String> ADVERBIAL =
      Set.of(
          "مساء", "صباح", "ظهر", "فجر", "يوم", "خلال", "معه", "كل", "كلا", "عدد", "وقت", "بعد",
          "قبل", "لاحقا", "حين", "حينها", "حينذاك", "انذاك", "معالي", "سمو", "فخامه", "سياده",
          "جلاله", "سعاده");

  /** Numbers that the tagger may take for nouns. */
  private static final Set<String> MANY = Set.of("عشرات", "ميات", "الاف", "ملايين");

  /** «أن طائرة الرئيس وصلت»: what carries him stands for him. */
  private static final Set<String> CARRY = Set.of("موكب", "موكبه");

  private static final int REACH = 25;

  private OtherSubject() {}

  /** «ذهب آلاف آخرون», «وصلت سفينة», «وصل إلى عدن ثمانون جريحا», «أن قافلة من … وصلت». */
  static boolean of(Clause clause, int verb) {
    return precedes(clause, verb) || leads(clause, verb) || follows(clause, verb);
  }

  /** «أن التونسي وصل», «سعوديا، الذين وصلوا», «مهاجرين يصلون». */
  private static boolean precedes(Clause clause, int verb) {
    int i = verb - 1;
    while (clause.has(i) && (clause.form(i).equals("قد") || clause.at(i).tag().equals("RP"))) {
      i--;
    }
    if (Clause.isRelative(clause.form(i))) {
      return true;
    }
    String tag = clause.has(i) ? clause.at(i).tag() : "";
    boolean noun = tag.startsWith("DTNN") || tag.equals("NNP");
    String before = clause.form(i - 1);
    if (tag.equals("NNS") && i == verb - 1 && StatusReader.isImperfect(clause, verb)) {
      return true;
    }
    return noun
        && (i == 0 || before.equals("ان") || before.equals("\"") || before.equals("و") && i == 1);
  }

  /** «أن قافلة من سبع حافلات وصلت»: the noun after «أن», with no other verb before this one. */
  private static boolean leads(Clause clause, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < REACH; i--) {
      if (clause.form(i).equals("ان")) {
        return i + 1 < verb && isThing(clause, i + 1);
      }
      boolean relative = Clause.isRelative(clause.form(i - 1)) || describes(clause, i);
      if (clause.at(i).isVerb() && !relative) {
        return false;
      }
    }
    return false;
  }

  /** «أن قافلة | تقل جرحى | وصلت»: the verb right after an indefinite noun tells of it. */
  private static boolean describes(Clause clause, int verb) {
    return clause.has(verb - 2)
        && clause.at(verb - 1).tag().startsWith("NN")
        && clause.form(verb - 2).equals("ان");
  }

  private static boolean isThing(Clause clause, int i) {
    String tag = clause.at(i).tag();
    String form = clause.form(i);
    boolean noun = tag.startsWith("NN") || tag.equals("CD");
    return noun
        && !ADVERBIAL.contains(form)
        && !CARRY.contains(form)
        && !ArgumentWords.PLANES.contains(form)
        && !ArgumentWords.isQuantity(clause, i)
        && !clause.isPreposition(i);
  }

  private static boolean follows(Clause clause, int verb) {
    int i = verb + 1;
    while (clause.has(i) && (clause.at(i).isTime() || clause.at(i).tag().equals("RB"))) {
      i++;
    }
    int after = afterPhrase(clause, i);
    if (after > i && isNumber(clause, after)) {
      return true;
    }
    String tag = clause.has(i) ? clause.at(i).tag() : "";
    boolean place = clause.has(i) && clause.at(i).isPlace(); // «عندما زار | فرنسا»
    boolean noun =
        !place
            && (tag.startsWith("NN")
                || tag.startsWith("DTNN")
                || tag.equals("CD")
                || tag.startsWith("NOUN"));
    boolean accusative = clause.form(i).endsWith("ا") && !tag.startsWith("DT");
    return noun
        && !accusative
        && !clause.isPreposition(i)
        && !Styled.isBeforePronoun(clause.form(i))
        && !ADVERBIAL.contains(clause.form(i));
  }

  /** After «إلى العاصمة عدن», «بموجبها»; the same chunk if no preposition stands there. */
  private static int afterPhrase(Clause clause, int preposition) {
    if (!clause.isPreposition(preposition)) {
      return preposition;
    }
    int i = preposition + 1;
    while (clause.has(i) && (clause.at(i).isPlace() || isDefinite(clause, i))) {
      i++;
    }
    boolean pronoun = i == preposition + 2 || i == preposition + 1;
    return pronoun && clause.has(i) && clause.at(i).tag().startsWith("PRP") ? i + 1 : i;
  }

  private static boolean isDefinite(Clause clause, int i) {
    return clause.at(i).tag().startsWith("DT") || clause.form(i).equals("موجب");
  }

  private static boolean isNumber(Clause clause, int i) {
    return clause.has(i) && (clause.at(i).tag().equals("CD") || MANY.contains(clause.form(i)));
  }
}
