package org.isnad.sentence.corenlp;

/**
 * Article text as the annotators can read it: the same length, so that offsets hold. Quotes of
 * every style become {@code "}, dashes {@code -}, non-breaking and other spaces a space, and {@code
 * .} {@code ,} between digits the Arabic separators; without it quotes are tagged as nouns and
 * {@code 3.5} ends a sentence.
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
      case '.' -> betweenDigits(text, i) ? '٫' : c;
      case ',' -> betweenDigits(text, i) ? '٬' : c;
      default -> Character.isSpaceChar(c) || c == '\t' ? ' ' : c;
    };
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
