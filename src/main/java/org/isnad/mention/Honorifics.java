package org.isnad.mention;

import java.util.Set;

/** What stands before a name to honour who bears it: «معالي الدكتور», «أ.د.», «العقيد ركن». */
final class Honorifics {
  /** Styles that are never part of a name, whatever the tagger says. */
  private static final Set<String> STYLES =
      Set.of(
          "د",
          "معالي",
          "سعاده",
          "سمو",
          "فخامه",
          "السمو",
          "الجلاله",
          "الفخامه",
          "المعالي",
          "السيد",
          "السيده",
          "الدكتور",
          "الدكتوره",
          "المهندس",
          "اللواء",
          "العميد",
          "العقيد",
          "الجنرال");

  private static final Set<String> GRADES =
      Set.of(
          "اول",
          "ركن",
          "الركن",
          "طيار",
          "الطيار",
          "متقاعد",
          "المتقاعد",
          "بحري",
          "البحري",
          "جنرال",
          "كولونيل");

  /** Letters that stand for a style: «م.», «أ.د.». */
  private static final Set<String> INITIALS = Set.of("م", "ا", "د");

  private final Lexicon lexicon;
  private final NameParser names;

  Honorifics(Lexicon lexicon, NameParser names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /**
   * Skips «السيد», «معالي», «الدكتور»; a word that may be an office too, «الأمير», only before a
   * name.
   */
  int past(Line line, int i) {
    int next = initials(line, i);
    while (line.has(next)
        && Custodian.end(line, next) == next
        && (lexicon.isHonorific(line.form(next)) || isGrade(line, next))
        && (isGrade(line, next) || !line.isProper(next) || STYLES.contains(line.form(next)))
        && (lexicon.title(line.bare(next)) == null
            || names.afterTitle(line, past(line, next + 1)).isPresent())) {
      next++;
      if (line.form(next).equals(".") || line.form(next).equals("/")) {
        next++;
      }
      next = initials(line, next);
    }
    return next;
  }

  /** «م. خالد الفالح», «أ.د. فهد السماري»: past the letters that say engineer or professor. */
  private static int initials(Line line, int i) {
    int next = i;
    while (INITIALS.contains(line.form(next)) && line.has(next + 1)) {
      boolean apart = line.form(next + 1).equals(".") || line.form(next + 1).equals("/");
      if (!apart && !line.text().startsWith(".", line.token(next).span().end())) {
        break;
      }
      next += apart ? 2 : 1;
    }
    return next;
  }

  /** «الفريق أول», «العقيد ركن»: what an officer's rank goes on with. */
  private static boolean isGrade(Line line, int i) {
    return GRADES.contains(line.form(i))
        && (OfficePhrase.isRank(line.form(i - 1)) || GRADES.contains(line.form(i - 1)));
  }
}
