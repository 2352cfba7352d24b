package org.isnad.sentence;

import java.util.List;

/** Words that the segmenter left whole or the tagger took for names, by what stands beside them. */
final class JoinedVerbs {
  private JoinedVerbs() {}

  /** «وزارت الرئيسة المدينة»: no ministry, which has this form before a pronoun only. */
  static boolean isVisiting(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean owned = i + 1 < tokens.size() && token.span().end() == tokens.get(i + 1).span().start();
    return token.form().equals("وزارت") && !token.tag().startsWith("VB") && !owned;
  }

  /** «أما الوزير مودي | فألغى»: what is said of him whom «أما» has named. */
  static boolean isPredicate(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.form().startsWith("ف")
        && token.form().length() > 3
        && token.tag().equals("NNP")
        && token.span().length() == token.surface().length()
        && !PersonWords.contains(token.form())
        && !PlaceWords.contains(token.form())
        && !KnownWords.contains(token.form())
        && KnownWords.contains(token.form().substring(1))
        && tokens.subList(0, i).stream().anyMatch(before -> before.form().equals("اما"));
  }

  /** «ب|قائد الجيش»: whom he leads follows, and it is no part of «الباجي قائد السبسي». */
  static boolean isLeader(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("DTNN");
  }

  /** «سيجلس», «ستفاوض», which the segmenter has for a name: «س» and a verb that the news knows. */
  static boolean isFuture(Token token) {
    String form = token.form();
    return form.matches("س[يتن]\\p{L}{3,}")
        && token.tag().startsWith("NN")
        && !KnownWords.contains(form)
        && KnownWords.contains(form.substring(1))
        && !PersonWords.contains(form)
        && !PlaceWords.contains(form);
  }
}
