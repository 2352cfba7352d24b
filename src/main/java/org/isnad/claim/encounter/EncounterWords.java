package org.isnad.claim.encounter;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that several of the readers of a sentence look for. */
final class EncounterWords {

  /** Nouns of travelling that mean nothing else; «جولة» may be one of talks, «وصول» that of aid. */
  static final Pattern JOURNEY = Pattern.compile("^(?:ال)?(?:زيار|متوجه|متجه)");

  /** Verbal nouns that carry a noun of meeting: «إجراء محادثات». */
  static final Set<String> MASDARS =
      Set.of(
          "عقد", "اجراء", "استضافه", "استيناف", "بدء", "انعقاد", "ختام", "حضور", "مشاركه",
          "اختتام");

  private static final Pattern HEADING =
      Pattern.compile("^(?:متوجه|متجه|(?:ال)?(?:موجود|متواجد)ه?$)");

  private static final Pattern GATHERING =
      Pattern.compile(
          "(?:ال)?(?:لقاء|لقاءات|اجتماع|اجتماعا|اجتماعات|قمه|محادثات|مباحثات|مفاوضات|مشاورات|جلسه|جوله|موتمر|موتمرا)");

  private EncounterWords() {}

  /** «تستضيف الإمارات | لقاء الرئيسين»: whether a meeting is what a verb has for its object. */
  static boolean isMeeting(Clause clause, int verb) {
    for (int i = verb + 1; clause.has(i) && i <= verb + 6 && !clause.at(i).isVerb(); i++) {
      if (GATHERING.matcher(clause.form(i)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** «غادر الوزير الدوحة |متوجها| إلى واشنطن», «X |موجود| في سول»: who it is stands before. */
  static boolean isHeading(String form) {
    return HEADING.matcher(form).find();
  }
}
