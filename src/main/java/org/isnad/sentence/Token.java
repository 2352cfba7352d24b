package org.isnad.sentence;

import org.isnad.text.Span;

/**
 * A word or clitic of a sentence.
 *
 * @param span where it stands in the article's text
 * @param surface the characters at {@code span}, as published
 * @param form the matching form of {@code surface} ({@link org.isnad.text.MatchingForm})
 * @param tag part of speech in the Penn Arabic Treebank's reduced tag set (NN, DTNN, NNP, VBD, VBP,
 *     IN, CC…)
 */
public record Token(Span span, String surface, String form, String tag) {
  public Token {
    if (surface.length() != span.length()) {
      throw new IllegalArgumentException(
          "token \"%s\" does not fill its span %s".formatted(surface, span));
    }
  }
}
