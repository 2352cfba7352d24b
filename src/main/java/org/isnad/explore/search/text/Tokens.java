package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.MatchingForm;

/** The words of a text, as search sees them: runs of letters and digits, marks among them. */
public final class Tokens {
  private Tokens() {}

  /**
   * A word.
   *
   * @param form its matching form
   * @param start where it begins, in UTF-16 units of the text
   */
  public record Token(String form, int start, int end) {}

  /** All words of a text in their order. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (isInWord(letter)) {
        start = start < 0 ? at : start;
      } else {
        add(text, start, at, tokens);
        start = -1;
      }
      at += Character.charCount(letter);
    }
    add(text, start, text.length(), tokens);
    return tokens;
  }

  private static void add(String text, int start, int end, List<Token> tokens) {
    if (start >= 0) {
      String form = MatchingForm.of(text.substring(start, end)).strip();
      if (!form.isEmpty()) {
        tokens.add(new Token(form, start, end));
      }
    }
  }

  /** Tatweel is a letter to Unicode already; vowel marks and joiners are within words. */
  private static boolean isInWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || letter == 0x200C
        || letter == 0x200D;
  }
}
