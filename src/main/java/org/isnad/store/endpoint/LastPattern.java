package org.isnad.store.endpoint;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.RegexEngine;

/** Compiles regular expressions, of which a query mostly has the same one for every row. */
final class LastPattern {
  private final String function;
  private String lastWords = "";
  private Pattern last = Pattern.compile("");

  /**
   * @param function for messages: {@code REGEX}
   */
  LastPattern(String function) {
    this.function = function;
  }

  Pattern of(String words, String flags) {
    if (!flags.matches("[smixq]*")) {
      throw new ExprEvalException("no flags of %s: %s".formatted(function, flags));
    }
    String both = flags + "/" + words;
    if (!both.equals(lastWords)) {
      last = RegexEngine.makePattern(function, words, flags);
      lastWords = both;
    }
    return last;
  }
}
