package org.isnad.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;

/**
 * The last lines of a text that have hardly a word in common with all above them: «أوقفت الشرطة
 * النرويجية، السبت، سائقا» under a history of clocks.
 */
final class UnrelatedLines {
  private static final int FEWEST = 3;
  private static final int MOST = 5;
  private static final int SHORTEST = 60;
  private static final double MOST_IN_COMMON = 0.45;
  private static final double MEAN_IN_COMMON = 0.30;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final List<String> CLITICS =
      List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ب", "ل");
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_STEM = 5;

  private UnrelatedLines() {}

  /** How many lines at the end are strangers; none if fewer than three. */
  static int count(String text, List<Span> lines) {
    for (int tail = MOST; tail >= FEWEST; tail--) {
      if (lines.size() >= tail + 2 && areStrangers(text, lines, lines.size() - tail)) {
        return tail;
      }
    }
    return 0;
  }

  private static boolean areStrangers(String text, List<Span> lines, int from) {
    Set<String> told = new HashSet<>();
    lines.subList(0, from).forEach(line -> told.addAll(stems(line.of(text))));
    double sum = 0;
    for (Span line : lines.subList(from, lines.size())) {
      Set<String> words = stems(line.of(text));
      double common =
          words.stream().filter(told::contains).count() / (double) Math.max(1, words.size());
      if (line.length() < SHORTEST || common > MOST_IN_COMMON) {
        return false;
      }
      sum += common;
    }
    return sum <= MEAN_IN_COMMON * (lines.size() - from);
  }

  private static Set<String> stems(String line) {
    Set<String> stems = new HashSet<>();
    Matcher word = WORD.matcher(MatchingForm.of(line));
    while (word.find()) {
      String stem = word.group();
      for (String clitic : CLITICS) {
        if (stem.startsWith(clitic) && stem.length() - clitic.length() >= SHORTEST_STEM) {
          stem = stem.substring(clitic.length());
          break;
        }
      }
      stems.add(stem.substring(0, Math.min(LONGEST_STEM, stem.length())));
    }
    return stems;
  }
}
