package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.List;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;

/**
 * Tokens as the words that they are parts of. A segmenter that does not know a name takes clitics
 * off it that are none («ب» «الاك»); the whole word tells the name.
 */
public final class WordView {
  /**
   * A word of one or several tokens.
   *
   * @param stem the token that carries its meaning
   * @param form the matching form of the whole word
   * @param clitics what stands before the stem
   */
  public record Word(int first, int end, int stem, String form, String clitics) {
    public boolean isWhole() {
      return end - first == 1;
    }
  }

  private final List<Word> words = new ArrayList<>();
  private final int[] wordOf;

  public WordView(List<Token> tokens) {
    wordOf = new int[tokens.size()];
    int first = 0;
    while (first < tokens.size()) {
      int end = first + 1;
      while (end < tokens.size() && joined(tokens.get(end - 1), tokens.get(end))) {
        end++;
      }
      for (int t = first; t < end; t++) {
        wordOf[t] = words.size();
      }
      words.add(word(tokens, first, end));
      first = end;
    }
  }

  private static boolean joined(Token before, Token after) {
    return before.span().end() == after.span().start() && letters(before) && letters(after);
  }

  private static boolean letters(Token token) {
    return !token.form().isEmpty() && Character.isLetter(token.form().charAt(0));
  }

  private static Word word(List<Token> tokens, int first, int end) {
    if (end - first == 1) {
      return new Word(first, end, first, tokens.get(first).form(), "");
    }
    StringBuilder surface = new StringBuilder();
    int stem = first;
    for (int t = first; t < end; t++) {
      surface.append(tokens.get(t).surface());
      if (tokens.get(t).form().length() > tokens.get(stem).form().length()) {
        stem = t;
      }
    }
    StringBuilder clitics = new StringBuilder();
    for (int t = first; t < stem; t++) {
      clitics.append(tokens.get(t).form());
    }
    return new Word(first, end, stem, MatchingForm.of(surface.toString()), clitics.toString());
  }

  /** The word that a token is part of. */
  public int of(int token) {
    return wordOf[token];
  }

  /** How many words there are. */
  public int size() {
    return words.size();
  }

  public Word get(int word) {
    return words.get(word);
  }
}
