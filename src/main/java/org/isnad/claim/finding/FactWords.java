package org.isnad.claim.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private final CueWords words;

  /** Facts hang on these. */
  FactWords(CueWords words) {
    this.words = words;
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

  /** Whether they stand in a text, with any clitics. */
  boolean areIn(String text) {
    return words.areAmong(APART.splitAsStream(text).map(MatchingForm::of), FactWords::mayBe)
        || words.areAmong(JOINED.splitAsStream(MatchingForm.of(text)), FactWords::mayBe);
  }

  /** What a word may be, with nothing, a beginning, an end or both taken off as clitics. */
  private static Stream<String> mayBe(String word) {
    return BEFORE.stream()
        .filter(word::startsWith)
        .map(before -> word.substring(before.length()))
        .flatMap(
            rest ->
                AFTER.stream()
                    .filter(rest::endsWith)
                    .map(after -> rest.substring(0, rest.length() - after.length())));
  }
}
