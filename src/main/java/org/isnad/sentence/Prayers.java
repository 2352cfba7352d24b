package org.isnad.sentence;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What is wished somebody after his name, and says nothing of an encounter: «- أيده الله -», «حفظه
 * الله ورعاه».
 */
public final class Prayers {
  private static final Set<String> WISHED =
      Set.of(
          "حفظ", "يحفظ", "رعا", "يرعا", "ايد", "نصر", "اعز", "وفق", "سلم", "ادام", "اطال", "رحم",
          "اسعد");

  /** «وصل بحفظ الله ورعايته». */
  private static final Set<String> KEEPING = Set.of("حفظ", "سلامه", "رعايه", "عون", "توفيق");

  private static final Set<String> HIS = Set.of("رعايت", "حفظ", "عنايت", "توفيق", "سلامت", "عون");

  private static final String GOD = "الله";

  private Prayers() {}

  /** The tokens of a sentence that only wish, with the dashes or brackets around them. */
  public static BitSet in(List<Token> tokens) {
    BitSet found = new BitSet();
    for (int at = 0; at < tokens.size(); at++) {
      int end = end(tokens, at);
      if (end > at) {
        boolean isClosed = form(tokens, end - 1).matches(GOD + "[-–—]");
        boolean isSetOff = isMark(tokens, at - 1) && (isClosed || isMark(tokens, end));
        found.set(isSetOff ? at - 1 : at, isSetOff && !isClosed ? end + 1 : end);
        at = end - 1;
      }
    }
    return found;
  }

  /** Whether a wish begins at a token. */
  public static boolean isAt(List<Token> tokens, int at) {
    return end(tokens, at) > at;
  }

  /** Where the wish ends that begins at a token; there if none does. */
  private static int end(List<Token> tokens, int at) {
    if (form(tokens, at).equals("ب")
        && KEEPING.contains(form(tokens, at + 1))
        && form(tokens, at + 2).equals(GOD)) {
      boolean his = form(tokens, at + 3).equals("و") && HIS.contains(form(tokens, at + 4));
      return his && tokens.get(at + 5).tag().startsWith("PRP") ? at + 6 : at + 3;
    }
    int god = isWished(tokens, at) ? at + 2 : at + 1;
    if (!(isWished(tokens, at) || isWishedAsOne(tokens, at)) || !isGod(tokens, god)) {
      return at;
    }
    int end = god + 1;
    while (form(tokens, end).equals("و")
        && (isWished(tokens, end + 1) || isWishedAsOne(tokens, end + 1))) {
      end += isWished(tokens, end + 1) ? 3 : 2;
    }
    return end;
  }

  /** «حفظ | ه». */
  private static boolean isWished(List<Token> tokens, int at) {
    return WISHED.contains(form(tokens, at))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag().startsWith("PRP");
  }

  /** «رعاه», which the segmenter left whole. */
  private static boolean isWishedAsOne(List<Token> tokens, int at) {
    String form = form(tokens, at);
    return form.matches(".*(?:ه|ها|هم|هما)")
        && WISHED.contains(form.replaceFirst("(?:هما|هم|ها|ه)$", ""));
  }

  /** «الله», also with the dash that the tokenizer left on it: «-حفظه | الله-». */
  private static boolean isGod(List<Token> tokens, int at) {
    return form(tokens, at).matches(GOD + "[-–—]?");
  }

  private static boolean isMark(List<Token> tokens, int at) {
    return form(tokens, at).matches("[-–—()،]");
  }

  private static String form(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).form();
  }
}
