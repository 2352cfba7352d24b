package org.isnad.sentence.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary, as BERT does: punctuation stands alone, then always
 * the longest piece that fits, and a word with a rest that none fits is unknown.
 *
 * <p>Kashida goes, and vowel marks unless the model's own settings keep them: the articles that
 * Arabic models are trained on have neither.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;
  private static final String INSIDE = "##";
  private static final int KASHIDA = 'ـ';
  private static final int REPLACEMENT = 0xFFFD;

  /** What becomes of marks on letters. */
  enum Marks {
    KEPT,
    /** Vowels, doubling and the like; hamza and madda stay. */
    WITHOUT_VOWELS,
    /** Whatever can be taken off a letter, hamza and madda too. */
    REMOVED
  }

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final boolean lowerCase;
  private final Marks marks;

  WordPieces(Map<String, Integer> vocabulary, int unknown, boolean lowerCase, Marks marks) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.unknown = unknown;
    this.lowerCase = lowerCase;
    this.marks = marks;
  }

  /** The numbers of the pieces; none for a word without any visible character. */
  List<Integer> of(String word) {
    List<Integer> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int c : cleaned(word).codePoints().toArray()) {
      if (isPunctuation(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        cut(run, pieces);
        if (isPunctuation(c)) {
          cut(run.appendCodePoint(c), pieces);
        }
      } else {
        run.appendCodePoint(c);
      }
    }
    cut(run, pieces);
    return pieces;
  }

  private String cleaned(String word) {
    String cased = lowerCase ? word.toLowerCase(Locale.ROOT) : word;
    String apart =
        marks == Marks.REMOVED ? Normalizer.normalize(cased, Normalizer.Form.NFD) : cased;
    StringBuilder clean = new StringBuilder(apart.length());
    apart.codePoints().filter(c -> !vanishes(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private boolean vanishes(int c) {
    if (c == KASHIDA || c == REPLACEMENT) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !Character.isWhitespace(c);
      case Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          true;
      case Character.NON_SPACING_MARK ->
          marks == Marks.REMOVED || (marks == Marks.WITHOUT_VOWELS && isVowel(c));
      default -> false;
    };
  }

  private static boolean isVowel(int c) {
    return (c >= 0x064B && c <= 0x0652) || c == 0x0670;
  }

  /** Also signs of ASCII that Unicode does not count among punctuation: {@code $}, {@code +}. */
  private static boolean isPunctuation(int c) {
    boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return ascii
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private void cut(StringBuilder run, List<Integer> pieces) {
    if (run.length() > 0) {
      pieces.addAll(greedy(run.toString()));
      run.setLength(0);
    }
  }

  private List<Integer> greedy(String run) {
    if (run.codePointCount(0, run.length()) > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int start = 0;
    while (start < run.length()) {
      int end = run.length();
      Integer piece = null;
      while (end > start && piece == null) {
        String part = run.substring(start, end);
        piece = vocabulary.get(start == 0 ? part : INSIDE + part);
        end--;
      }
      if (piece == null) {
        return List.of(unknown);
      }
      pieces.add(piece);
      start = end + 1;
    }
    return pieces;
  }
}
