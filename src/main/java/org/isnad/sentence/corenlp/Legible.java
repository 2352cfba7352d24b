package org.isnad.sentence.corenlp;

/**
 * Article text as the annotators can read it: the same length, so that offsets hold. Quotes of
 * every style become {@code "}, Persian letters the Arabic ones, dashes {@code -}, non-breaking and
 * other spaces a space, and {@code .} {@code ,} between digits the Arabic separators; without it
 * quotes are tagged as nouns and {@code 3.5} ends a sentence. So does «د.» before a name, whose
 * point becomes {@code /}.
 */
final class Legible {
  private Legible() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, legible(text, i));
    }
    return out.toString();
  }

  private static char legible(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″', '‹', '›' -> '"';
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ھ', 'ہ' -> 'ه';
      case '–', '—', '−', '‒', '―', '‑' -> '-';
      case '\u200E',
          '\u200F',
          '\u200B',
          '\u202A',
          '\u202B',
          '\u202C',
          '\u202D',
          '\u202E',
          '\uFEFF' ->
          ' ';
      case ' ', '\u00A0' -> splitShadda(text, i + 1) ? '\u0640' : ' ';
      case '\u0651' -> splitShadda(text, i) ? '\u0640' : c;
      case '.' -> betweenDigits(text, i) ? '٫' : abbreviates(text, i) ? '/' : c;
      case ',' -> betweenDigits(text, i) ? '٬' : c;
      default -> Character.isSpaceChar(c) || c == '\t' ? ' ' : c;
    };
  }

  /** «مقر ّب»: a shadda that a page has put apart from its letter, and the space before it. */
  private static boolean splitShadda(String text, int i) {
    return i > 0
        && i < text.length()
        && text.charAt(i) == '\u0651'
        && Character.isSpaceChar(text.charAt(i - 1));
  }

  /** «د. سامي»: the doctor's point ends no sentence, and none is what «10 د.» has. */
  private static boolean abbreviates(String text, int i) {
    boolean doctor = i > 0 && text.charAt(i - 1) == 'د' && (i == 1 || !isWord(text.charAt(i - 2)));
    int next = i + 1;
    while (next < text.length() && next - i < 3 && Character.isSpaceChar(text.charAt(next))) {
      next++;
    }
    boolean goesOn = next < text.length() && Character.isLetter(text.charAt(next));
    int before = i - 2;
    while (before > 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    return doctor && goesOn && (before < 0 || !Character.isDigit(text.charAt(before)));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
