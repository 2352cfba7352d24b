package org.isnad.gazetteer;

import org.isnad.text.MatchingForm;

/**
 * What is left of a foreign name when everything is taken away that Arabic papers spell in more
 * than one way: long vowels, doubled letters, and the letters that stand for g, p, v, s, t. So
 * «سيرغي لافروف» meets «سيرجي لافروف» and «جيسون غرينبلات» meets «جايسون جرينبلات». It says that
 * two spellings can be one name, never that they are; of use only for names of two words or more.
 */
public final class Skeleton {
  private static final int FEWEST_CONSONANTS = 5;

  private Skeleton() {}

  /** The skeleton, words kept apart by a space; empty if too little is left to compare. */
  public static String of(String name) {
    StringBuilder out = new StringBuilder();
    int consonants = 0;
    int words = 0;
    for (String word : MatchingForm.of(name).split("[^\\p{L}\\p{N}]+", -1)) {
      String bones = bones(word);
      if (!bones.isEmpty()) {
        out.append(words++ == 0 ? "" : " ").append(bones);
        consonants += bones.length();
      }
    }
    return words < 2 || consonants < FEWEST_CONSONANTS ? "" : out.toString();
  }

  /** What is left of one word, however little; empty if it has no consonant. */
  public static String ofWord(String word) {
    return bones(MatchingForm.of(word));
  }

  private static String bones(String word) {
    StringBuilder out = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i), i == 0);
      if (c != 0 && c != last) {
        out.append(c);
      }
      last = c == 0 ? last : c;
    }
    return out.toString();
  }

  /** The class of a letter, or 0 for one that is left out. A vowel that begins a word is kept. */
  private static char fold(char c, boolean first) {
    return switch (c) {
      case 'ا', 'و', 'ي', 'ه', 'ء', 'ع' -> first && c != 'ه' ? 'ا' : 0;
      case 'غ', 'ج', 'ك', 'ق', 'چ' -> 'ك';
      case 'پ' -> 'ب';
      case 'ڤ' -> 'ف';
      case 'ص', 'ث', 'ز', 'ظ', 'ذ' -> 'س';
      case 'ط' -> 'ت';
      case 'ض' -> 'د';
      case 'ح', 'خ' -> 'ح';
      default -> c;
    };
  }
}
