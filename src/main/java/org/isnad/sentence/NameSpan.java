package org.isnad.sentence;

/**
 * Tokens of one sentence that name something.
 *
 * @param first index of the first token in the sentence
 * @param end index after the last token
 */
public record NameSpan(NameKind kind, int first, int end) {
  public NameSpan {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("tokens [%d, %d) are no name".formatted(first, end));
    }
  }
}
