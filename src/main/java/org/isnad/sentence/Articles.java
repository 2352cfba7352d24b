package org.isnad.sentence;

import org.isnad.text.MatchingForm;

/** Articles that a segmenter takes from a word after «ل», or gives to it. */
final class Articles {
  private Articles() {}

  /** «للندن», «للبنان»: «ل» and a name that begins with it, not with an article. */
  static boolean isGained(Token token) {
    String bare = MatchingForm.of(token.surface());
    return bare.startsWith("ل")
        && token.form().equals("ا" + bare)
        && PlaceWords.contains(bare)
        && !PlaceWords.contains(token.form());
  }

  /** «لصين», what «للصين» leaves after its preposition, is «الصين». */
  static boolean isLost(Token before, Token token) {
    return before.form().equals("ل")
        && before.span().end() == token.span().start()
        && token.form().startsWith("ل")
        && token.tag().startsWith("NN")
        && !KnownWords.contains(token.form())
        && KnownWords.contains("ا" + token.form());
  }
}
