package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.List;
import org.isnad.sentence.Token;

/** Puts together the verb that the segmenter took for two particles: «فقد 16 بحارا». */
final class LostVerb {
  private LostVerb() {}

  /** The tokens; «فقد» before a number is the verb, for «قد» needs a verb after it. */
  static List<Token> restored(List<Token> tokens) {
    List<Token> restored = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (isVerb(tokens, at)) {
        restored.add(joined(tokens.get(at), tokens.get(at + 1)));
        at++;
      } else {
        restored.add(tokens.get(at));
      }
    }
    return restored;
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).form().equals("ف")
        && tokens.get(at + 1).form().equals("قد")
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
        && tokens.get(at + 2).tag().matches("CD|NNS?");
  }

  private static Token joined(Token first, Token second) {
    return new Token(
        first.span().cover(second.span()),
        first.surface() + second.surface(),
        first.form() + second.form(),
        "VBN");
  }
}
