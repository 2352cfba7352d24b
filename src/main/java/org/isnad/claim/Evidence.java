package org.isnad.claim;

import org.isnad.text.Span;

/**
 * The words of an article that say something.
 *
 * @param quote the characters at {@code span}, as published
 * @param rule the stable name of the rule that found it
 */
public record Evidence(Span span, String quote, String rule) {
  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "quote \"%s\" does not fill its span %s".formatted(quote, span));
    }
    if (rule.isBlank()) {
      throw new IllegalArgumentException("evidence %s names no rule".formatted(span));
    }
  }
}
