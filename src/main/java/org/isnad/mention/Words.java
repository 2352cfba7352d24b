package org.isnad.mention;

import org.isnad.sentence.Sentence;
import org.isnad.text.Span;

/**
 * Some successive tokens of one sentence.
 *
 * @param sentence index of the sentence in the article
 * @param first index of the first token in the sentence
 * @param end index after the last token
 * @param surface the characters at {@code span}, as published
 */
public record Words(int sentence, int first, int end, Span span, String surface) {
  public Words {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("tokens [%d, %d) are no words".formatted(first, end));
    }
    if (surface.length() != span.length()) {
      throw new IllegalArgumentException(
          "words \"%s\" do not fill their span %s".formatted(surface, span));
    }
  }

  /** The tokens {@code [first, end)} of a sentence of the article with this text. */
  public static Words of(String text, Sentence sentence, int first, int end) {
    Span span = sentence.tokens().get(first).span().cover(sentence.tokens().get(end - 1).span());
    return new Words(sentence.index(), first, end, span, span.of(text));
  }
}
