package org.isnad.claim.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;

/**
 * The words that facts hang on: triggers of rules, harm, titles. A text without any of them tells
 * none and need not be segmented. Looks at raw words, so it takes off whatever a segmenter could
 * take for a clitic: better one article too many than a fact too few.
 */
final class FactWords {
  private static final List<String> BEFORE = before();
  private static final List<String> AFTER =
      List.of("", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "نا", "ي", "ني", "ا", "ان", "ين", "ون");

  /** Marks and tatweel are inside words; so are the joiners that some papers write. */
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\u0640]+");

  private static final Pattern JOINED = Pattern.compile("[^\\p{L}]+");

  private final Set<String> words;

  /**
   * Facts hang on these.
   *
   * @param words matching forms, without clitics
   */
  FactWords(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  private static List<String> before() {
    Set<String> all = new LinkedHashSet<>();
    for (String conjunction : List.of("", "و", "ف", "ا")) {
      for (String preposition : List.of("", "ب", "ك", "ل", "س", "لل")) {
        for (String article : List.of("", "ال")) {
          all.add(conjunction + preposition + article);
        }
      }
    }
    return List.copyOf(all);
  }

  /** Whether one of them stands in a text, with any clitics. */
  boolean areIn(String text) {
    return APART.splitAsStream(text).map(MatchingForm::of).anyMatch(this::isOne)
        || JOINED.splitAsStream(MatchingForm.of(text)).anyMatch(this::isOne);
  }

  private boolean isOne(String word) {
    return words.contains(word)
        || BEFORE.stream()
            .filter(word::startsWith)
            .map(before -> word.substring(before.length()))
            .anyMatch(this::isOneBeforeClitics);
  }

  private boolean isOneBeforeClitics(String word) {
    return AFTER.stream()
        .filter(word::endsWith)
        .anyMatch(after -> words.contains(word.substring(0, word.length() - after.length())));
  }
}
