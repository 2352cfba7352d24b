package org.isnad.sentence;

import java.util.List;

/** Whether a clitic and what follows it are one name that the segmenter has cut. */
final class CutNames {
  private CutNames() {}

  /** «ب|اماكو», «ك|انبيرا»: no paper writes the rest, and a town has the whole for its name. */
  static boolean isPlaceCut(Token clitic, Token rest) {
    return isLong(clitic, rest)
        && PlaceWords.contains(clitic.form() + rest.form())
        && !PlaceWords.contains(rest.form())
        && !KnownWords.contains(rest.form());
  }

  /** «ك|ازاخستان»: no paper writes the rest, every paper the whole. */
  static boolean isOneWord(Token clitic, Token rest) {
    return isLong(clitic, rest)
        && rest.tag().equals("NNP")
        && !KnownWords.contains(rest.form())
        && KnownWords.contains(clitic.form() + rest.form());
  }

  /** «ب|ايدن»: the whole is a name that the news often has, the rest no name by its tag. */
  static boolean isNameOfNews(Token clitic, Token rest) {
    String whole = clitic.form() + rest.form();
    return isLong(clitic, rest)
        && rest.tag().equals("NN")
        && PersonWords.contains(whole)
        && KnownWords.contains(whole);
  }

  /**
   * «الألمانية ب|ريجيته تسيبريز», «التركي ب|صري ب|اغجي»: an unknown noun and a name after an
   * adjective of nationality.
   */
  static boolean isFirstOfTwo(List<Token> tokens, int i) {
    if (!tokens.get(i).tag().startsWith("NN") || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean cut =
        i + 2 < tokens.size()
            && next.form().equals("ب")
            && next.span().end() == tokens.get(i + 2).span().start()
            && !KnownWords.contains(tokens.get(i + 2).form());
    boolean family = next.form().matches("ال.{3,}ي") && next.tag().matches("DT(?:NN|JJ)");
    return next.tag().endsWith("NNP") || family || cut;
  }

  private static boolean isLong(Token clitic, Token rest) {
    return clitic.form().length() == 1 && rest.form().length() > 3;
  }
}
