package org.isnad.sentence;

import java.util.List;
import org.isnad.text.Span;

/**
 * A sentence or title line of an article.
 *
 * @param index counted from 0 in the article
 * @param span from its first to its last character, without surrounding white space
 */
public record Sentence(int index, Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    for (Token token : tokens) {
      if (!span.contains(token.span())) {
        throw new IllegalArgumentException(
            "token \"%s\" %s is outside sentence %s"
                .formatted(token.surface(), token.span(), span));
      }
    }
  }
}
