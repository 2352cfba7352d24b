package org.isnad.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.sentence.KnownWords;

/** Words that are no names to the tagger, but a family's by their place in a person's name. */
final class FamilyNames {
  private static final Set<String> DAYS =
      Set.of("اليوم", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت");

  /** Who is called by the first name alone: «الأمير تركي», «الملك فيصل». */
  private static final Set<String> ROYAL =
      Set.of("الامير", "الاميره", "الملك", "الملكه", "السلطان", "الامام", "الخليفه", "البابا");

  private static final Set<String> WORDS = Set.of("DTNN", "DTJJ");

  private final Grammar grammar;
  private final Predicate<String> listed;

  /**
   * @param listed the words of the lists of given names and surnames
   */
  FamilyNames(Grammar grammar, Predicate<String> listed) {
    this.grammar = grammar;
    this.listed = listed;
  }

  /** Whether a name goes on with the family's: one of the cases below. */
  boolean goesOn(Line line, int start, int at, boolean titled) {
    return at > start
        && line.has(at)
        && !DAYS.contains(line.form(at))
        && !grammar.lexicon().isOfficeAdjective(line.bare(at))
        && (titled && isOfGivenName(line, start, at)
            || isTitleOfSon(line, start, at)
            || isSecond(line, start, at));
  }

  /** «عبد الرحمن بن محمد الجديع»: a rare word with the article after the father's name. */
  boolean isOfSon(Line line, int start, int at) {
    return descends(line, start, at)
        && WORDS.contains(line.tag(at))
        && grammar.nationality().at(line, at).isEmpty()
        && !grammar.lexicon().isOfficeAdjective(line.bare(at))
        && !DAYS.contains(line.form(at))
        && (!KnownWords.contains(line.form(at))
            || grammar.lexicon().title(line.form(at + 1)) != null
            || line.form(at).endsWith("ي") && ends(line, at + 1));
  }

  private static boolean descends(Line line, int start, int at) {
    boolean descends = false;
    for (int back = Math.max(start, at - 4); back < at; back++) {
      descends |= line.form(back).equals("بن") || line.form(back).equals("بنت");
    }
    return descends && !NameParser.isConnector(line.form(at - 1));
  }

  /** «المهندس خالد بن عبدالله المدخل أمين الطائف»: a title by its form, but there it ends. */
  private boolean isTitleOfSon(Line line, int start, int at) {
    return descends(line, start, at)
        && isTitle(line, at)
        && (closes(line, at + 1) || grammar.lexicon().title(line.form(at + 1)) != null);
  }

  /** «الدكتور أحمد التوفيق», «سيف السويدي»: nobody but a prince is called by the given name. */
  private boolean isOfGivenName(Line line, int start, int at) {
    int given = line.form(start).equals("عبد") ? start + 2 : start + 1;
    String name = given == start + 2 ? "عبد" + line.form(start + 1) : line.form(start);
    boolean alone =
        at == given
            && (listed.test(name) || name.matches("عبدال.{3,}"))
            && !line.isDefinite(start)
            && line.isDefinite(at)
            && (line.isProper(at) || WORDS.contains(line.tag(at)))
            && !isPrince(line, start);
    if (!alone) {
      return false;
    }
    if (isTitle(line, at)) {
      return closes(line, at + 1);
    }
    if (!ends(line, at + 1) && !isTitle(line, at + 1)) {
      return false;
    }
    if (grammar.state(line, at).isPresent()) {
      return !isObject(line, start);
    }
    boolean nisba = line.form(at).endsWith("ي") && line.form(at).length() > 4;
    return nisba
        || !KnownWords.contains(line.form(at))
        || listed.test(line.form(at))
        || isTold(line, at + 1)
        || !isObject(line, start);
  }

  /** «ممدوح بن محمد المسيلي الحارثي», «فلاح آل شنان القحطاني»: the clan, then the tribe. */
  private boolean isSecond(Line line, int start, int at) {
    String form = line.form(at);
    boolean clan =
        line.form(at - 2).equals("ال") && line.token(at - 2).surface().startsWith("آ")
            || line.isDefinite(at - 1) && line.form(at - 1).endsWith("ي");
    return clan
        && at - start > 2
        && line.isDefinite(at)
        && form.endsWith("ي")
        && (line.isProper(at) || WORDS.contains(line.tag(at)))
        && grammar.nationality().at(line, at).isEmpty()
        && (!KnownWords.contains(form) || listed.test(form))
        && grammar.place(line, at).isEmpty();
  }

  /** «الأمير فيصل», «الأمير الدكتور فيصل». */
  private static boolean isPrince(Line line, int start) {
    return ROYAL.contains(line.form(start - 1)) || ROYAL.contains(line.form(start - 2));
  }

  /** «أشار الدكتور أيمن الخضراء إلى أن»: what the verb is about stands after the name. */
  private static boolean isTold(Line line, int at) {
    return line.form(at).equals("ان")
        || line.form(at).equals(":")
        || line.form(at).equals("الي") && line.form(at + 1).equals("ان");
  }

  private boolean isTitle(Line line, int at) {
    return line.isDefinite(at) && grammar.lexicon().title(line.bare(at)) != null;
  }

  /** «رعى الدكتور خالد الحفل»: a verb before the name may have the word for its object. */
  private static boolean isObject(Line line, int start) {
    for (int back = start - 1; back >= 0 && !stops(line, back); back--) {
      if (line.isVerb(back)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(Line line, int at) {
    return line.isPunctuation(at) || line.tag(at).equals("CC") || line.tag(at).equals("IN");
  }

  /** Whether no name goes on here: a pause or a verb. */
  private static boolean closes(Line line, int at) {
    return !line.has(at) || line.isPunctuation(at) || line.isVerb(at) || line.isConjunction(at);
  }

  static boolean ends(Line line, int at) {
    return closes(line, at) || line.tag(at).equals("IN") || line.tag(at).equals("CC");
  }
}
