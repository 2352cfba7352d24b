package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as the scorer compares them, looser than {@link org.isnad.text.MatchingForm}: it also drops
 * punctuation and the article of each word, and folds endings of number and case. A port of {@code
 * score.py}, so change both or neither.
 */
final class LooseName {
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u0640\\u200c-\\u200f\\u202a-\\u202e]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Nl}\\p{No}]+");
  private static final Set<String> STOP =
      Set.of("من", "في", "على", "الى", "عن", "مع", "و", "بن", "ابن", "ال");
  private static final List<String> ENDINGS = List.of("يون", "يين", "ون", "ين", "ان", "ات", "يه");

  private LooseName() {}

  /** The words of a name, each without article. */
  static List<String> words(String name) {
    String folded =
        MARKS
            .matcher(name)
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[أإآٱ]", "ا")
            .replace('ى', 'ي')
            .replace('ة', 'ه')
            .replace('ؤ', 'و')
            .replace('ئ', 'ي');
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.matcher(folded).replaceAll(" ").split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(withoutArticle(word));
      }
    }
    return words;
  }

  private static String withoutArticle(String word) {
    int length = length(word);
    if (length > 4 && word.matches("(?s)[وبكف]ال.*")) {
      return word.substring(3);
    }
    if (length > 4 && word.startsWith("لل")) {
      return word.substring(2);
    }
    return length > 3 && word.startsWith("ال") ? word.substring(2) : word;
  }

  /** مسؤولين and مسؤولون are one, and so are سوريين and سوريون. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (length(word) - ending.length() >= 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether one name holds all words of the other, or half of all their words are shared. */
  static boolean same(String a, String b) {
    Set<String> x = stems(a);
    Set<String> y = stems(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    int union = x.size() + y.size() - shared.size();
    return shared.size() == Math.min(x.size(), y.size()) || 2 * shared.size() >= union;
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    for (String word : words(name)) {
      if (!STOP.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }
}
