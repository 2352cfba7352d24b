package org.isnad.claim.casualty;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/** The desk of an agency at the head of its report: «أتلانتا، الولايات المتحدة (CNN)--». */
final class Dateline {
  /** Names of agencies, as they stand after a dateline. */
  private static final Set<String> AGENCIES =
      Table.read("/lexicon/agencies.tsv").rows().stream()
          .map(row -> MatchingForm.of(row.get(0)))
          .collect(Collectors.toUnmodifiableSet());

  /** How many words a place and its agency take at most. */
  private static final int LONGEST = 12;

  private Dateline() {}

  /** The token after the desk, where nothing happened; 0 if there is none. */
  static int end(List<Token> tokens) {
    for (int at = 1; at + 2 < tokens.size() && at <= LONGEST; at++) {
      int end = form(tokens, at).equals("(") ? closing(tokens, at) : -1;
      if (end > 0 && form(tokens, end).matches("\\)[-–—]+")) {
        return end + 1;
      }
      if (end > 0 && end + 1 < tokens.size() && form(tokens, end + 1).matches("[-–—]+")) {
        return end + 2;
      }
    }
    for (int at = 1; at + 1 < tokens.size() && at <= LONGEST; at++) {
      boolean agency =
          AGENCIES.contains(form(tokens, at))
              || form(tokens, at).equals("ب") && Set.of("ا", "ف").contains(form(tokens, at - 1));
      if (agency && form(tokens, at + 1).matches("[-–—:/)]+")) {
        return at + 2;
      }
    }
    return 0;
  }

  private static int closing(List<Token> tokens, int bracket) {
    for (int at = bracket + 1; at < tokens.size() && at <= bracket + 5; at++) {
      if (form(tokens, at).startsWith(")")) {
        return at;
      }
    }
    return -1;
  }

  private static String form(List<Token> tokens, int at) {
    return tokens.get(at).form();
  }
}
