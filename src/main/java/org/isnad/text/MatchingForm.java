package org.isnad.text;

/**
 * The form in which Arabic words are compared, never kept or shown. Folds: composed and decomposed
 * letters (NFKC, also presentation forms and non-breaking spaces), short vowels, shadda and Quranic
 * marks, tatweel, zero-width and direction marks, hamza on alif (أ إ آ ٱ to ا), ى to ي, ؤ to و, ئ
 * to ي, ة to ه, Persian ک گ ی ھ ہ to ك ك ي ه ه, both sets of Arabic digits to ASCII, Latin case.
 * Leaves the article ال, clitics and word order alone.
 */
public final class MatchingForm {
  private MatchingForm() {}

  /** The matching form of a word or phrase. */
  public static String of(String text) {
    String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char folded = fold(composed.charAt(i));
      if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  /** The folded character, or 0 if the matching form drops it. */
  private static char fold(char c) {
    if (isMark(c)) {
      return 0;
    }
    if (c >= '\u0660' && c <= '\u0669') {
      return (char) (c - '\u0660' + '0');
    }
    if (c >= '\u06F0' && c <= '\u06F9') {
      return (char) (c - '\u06F0' + '0');
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ', 'ی' -> 'ي';
      case 'ؤ' -> 'و';
      case 'ة', 'ھ', 'ہ' -> 'ه';
      case 'ک', 'گ' -> 'ك';
      default -> Character.toLowerCase(c);
    };
  }

  private static boolean isMark(char c) {
    return (c >= '\u0610' && c <= '\u061A')
        || (c >= '\u064B' && c <= '\u065F')
        || (c >= '\u06D6' && c <= '\u06ED')
        || c == '\u0670'
        || c == '\u0640'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }
}
