package org.isnad.explore.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of a text for the index: as they are, or every stem of each at the same position. */
final class WordStream extends TokenStream {
  private static final int LONGEST = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Tokens.Token> words;
  private final boolean isStemmed;
  private final List<String> waiting = new ArrayList<>();
  private int next;

  private WordStream(List<Tokens.Token> words, boolean isStemmed) {
    this.words = words;
    this.isStemmed = isStemmed;
  }

  static WordStream exact(List<Tokens.Token> words) {
    return new WordStream(words, false);
  }

  static WordStream stemmed(List<Tokens.Token> words) {
    return new WordStream(words, true);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!waiting.isEmpty()) {
      term.append(waiting.remove(0));
      step.setPositionIncrement(0);
      return true;
    }
    if (next == words.size()) {
      return false;
    }
    String form = cut(words.get(next++).form());
    if (isStemmed) {
      waiting.addAll(LightStem.all(form));
      form = waiting.remove(0);
    }
    term.append(form);
    step.setPositionIncrement(1);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    waiting.clear();
  }

  /** Words of absurd length are found by their beginning. */
  static String cut(String form) {
    return form.length() > LONGEST ? form.substring(0, LONGEST) : form;
  }
}
