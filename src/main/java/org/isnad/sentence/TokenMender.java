package org.isnad.sentence;

import java.util.List;

/** Mends the tokens of a sentence after they were cut and tagged. */
@FunctionalInterface
public interface TokenMender {
  /** The tokens of one sentence of {@code text}, mended; they cover the same letters. */
  List<Token> mend(String text, List<Token> tokens);

  /** Leaves all tokens as they are. */
  static TokenMender none() {
    return (text, tokens) -> tokens;
  }
}
