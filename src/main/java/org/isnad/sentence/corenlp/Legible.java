package org.isnad.sentence.corenlp;

/**
 * Article text as the annotators can read it: the same length, so that offsets hold. Quotes of
 * every style become {@code "}, Persian letters the Arabic ones, dashes {@code -}, non-breaking and
 * other spaces a space, {@code .} {@code ,} between digits the Arabic separators, and the full stop
 * of «د. سامي» a space; without it quotes are tagged as nouns and {@code 3.5} ends a sentence.
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
      case '.' -> betweenDigits(text, i) ? '٫' : afterStyle(text, i) ? ' ' : c;
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

  /** «د. سامي», «ود. سامي», «أ.د. سامي», but not «عام 2016 م. وقال». */
  private static boolean afterStyle(String text, int i) {
    boolean styles = i > 0 && "دمأ".indexOf(text.charAt(i - 1)) >= 0;
    int word = styles && i > 1 && text.charAt(i - 2) == 'و' ? i - 2 : i - 1;
    if (!styles || word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      return false;
    }
    int before = word - 1;
    while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
      before--;
    }
    int after = i + 1;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return after - i <= 2
        && after < text.length()
        && Character.isLetter(text.charAt(after))
        && (before < 0 || !Character.isDigit(text.charAt(before)));
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
