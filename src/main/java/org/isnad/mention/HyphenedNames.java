package org.isnad.mention;

import java.util.Set;

/** Parts of names that a hyphen joins. */
final class HyphenedNames {
  private static final Set<String> SYLLABLES = Set.of("ان", "اون", "اين", "هو", "هي");

  private HyphenedNames() {}

  /** «مون جيه-إن»: the last syllable of a Korean name, a particle to the tagger. */
  static boolean isSyllable(Line line, int at) {
    boolean hyphened =
        line.has(at)
            && (line.form(at - 1).equals("-") || line.token(at - 1).surface().endsWith("-"))
            && isTight(line, at);
    return hyphened && SYLLABLES.contains(line.form(at));
  }

  /** «يان-بيتر»: the first half of a double name, whatever the tagger calls it. */
  static boolean isFirstHalf(Line line, int at) {
    if (line.has(at) && line.token(at).surface().endsWith("-") && line.form(at).length() > 1) {
      return line.isProper(at + 1) && isTight(line, at + 1);
    }
    return line.form(at + 1).equals("-")
        && line.has(at + 2)
        && isTight(line, at + 1)
        && isTight(line, at + 2)
        && !line.isPunctuation(at)
        && line.isProper(at + 2);
  }

  static boolean isTight(Line line, int at) {
    return line.token(at).span().start() == line.token(at - 1).span().end();
  }
}
