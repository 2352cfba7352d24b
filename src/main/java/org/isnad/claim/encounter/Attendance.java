package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/**
 * Who was at a meeting, as a sentence of its own tells that only names them: «حضر اللقاء …»,
 * «وسيشارك في الاجتماع أيضا الوزير السعودي», «ويحضر رئيس الحكومة ممثلا عن الملك».
 */
final class Attendance {
  private static final Set<String> VERBS =
      Set.of(
          "حضر", "حضرت", "حضره", "حضروا", "حضرا", "شاركا", "انضما", "حضرتا", "يحضر", "تحضر", "شارك",
          "شاركت", "شاركوا", "يشارك", "تشارك", "انضم", "انضمت", "ينضم", "تنضم", "ضم", "ضمت", "راس",
          "تراس", "يراس", "يتراس", "تراست", "راست", "تتراس");

  private static final Set<String> COMES = Set.of("حضر", "حضرت", "يحضر", "تحضر");
  private static final Set<String> REPRESENTS =
      Set.of("مثل", "مثلت", "يمثل", "تمثل", "راس", "تراس", "يراس", "يتراس");
  private static final Set<String> BETWEEN =
      Set.of("في", "الي", "هذا", "هذه", "ايضا", "كذلك", "اعمال", "جلسات");

  private static final Set<String> ALSO = Set.of("ايضا", "كذلك");
  private static final Set<String> NOT = Set.of("لن", "لم", "لا");

  private Attendance() {}

  /** «لن يحضر القمة», «لم يشارك في الاجتماع»: whoever stays away takes no part. */
  static boolean isDenied(Clause clause, int verb) {
    return NOT.contains(clause.form(verb - 1)) && isTold(clause.form(verb));
  }

  /** Whether a verb says that its subject was there. */
  static boolean isTold(String verb) {
    return VERBS.contains(verb);
  }

  /** «حضر اللقاء | …», «ويشارك في هذه القمة | …»: nothing between verb and meeting. */
  static boolean isOf(Clause clause, int verb, int noun) {
    for (int i = verb + 1; i < noun; i++) {
      if (!BETWEEN.contains(clause.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** «ويحضر رئيس الحكومة هاني الملقي ممثلا عن الملك»: who comes, and to nothing else. */
  static boolean isWithoutObject(Clause clause, int verb) {
    if (!COMES.contains(clause.form(verb))
        || !clause.has(verb + 1)
        || !(clause.at(verb + 1).mention() instanceof Mention.Person)) {
      return false;
    }
    for (int i = verb + 2; clause.has(i) && !clause.isComma(i) && !clause.isAnd(i); i++) {
      String tag = clause.at(i).tag();
      boolean noun = tag.startsWith("NN") || tag.startsWith("DTNN") || tag.equals("VN");
      boolean adverbial = clause.form(i).endsWith("ا") || clause.form(i).equals("نيابه");
      if (adverbial || clause.isPreposition(i) && !clause.form(i).equals("في")) {
        return true;
      }
      if (noun || clause.isPreposition(i) || clause.at(i).isVerb()) {
        return false;
      }
    }
    return true;
  }

  /** «سيحضر الرئيس الاجتماع، | وكذلك | رئيس الوزراء»: who else does. */
  static List<Mention> likewise(Clause clause, int noun) {
    for (int i = noun + 1; clause.has(i) && i <= noun + 6 && !clause.at(i).isVerb(); i++) {
      int after = clause.isAnd(i) ? ArgumentWords.afterLikewise(clause, i + 1) : i + 1;
      if (after > i + 1) {
        return Roster.read(clause, after);
      }
    }
    return List.of();
  }

  /** «ومثل قطر مبعوثها لدى الجامعة سالم الكعبي», «ورأس وفد المملكة وزير الصحة». */
  static List<Mention> representing(Clause clause, int verb) {
    if (!REPRESENTS.contains(clause.form(verb)) || !clause.at(verb).isVerb()) {
      return List.of();
    }
    Mention whom = clause.has(verb + 1) ? clause.at(verb + 1).mention() : null;
    boolean delegation =
        whom instanceof Mention.Group group && Company.isDelegation(group.words().surface())
            || Company.isDelegation(clause.form(verb + 1));
    boolean state = whom instanceof Mention.State && !clause.form(verb).contains("راس");
    if (!delegation && !state) {
      return List.of();
    }
    List<Mention> found = Roster.read(clause, verb + 2);
    return found.isEmpty() ? found : found.subList(0, 1);
  }

  /** «ويشارك في محادثات الأربعاء | أيضا | الوزير»: in talks that have been told. */
  static boolean isAlso(Clause clause, int verb, int noun) {
    if (verb < 0 || !isTold(clause.form(verb))) {
      return false;
    }
    for (int i = verb + 1; i <= noun + 3; i++) {
      if (ALSO.contains(clause.form(i))) {
        return true;
      }
    }
    return false;
  }
}
