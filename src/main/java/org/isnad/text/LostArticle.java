package org.isnad.text;

/** The article of a word that the preposition «ل» has swallowed: «للرياض» is «ل» and «لرياض». */
public final class LostArticle {
  private LostArticle() {}

  /**
   * The words of a name with it: «الرياض» for «لرياض».
   *
   * @param surface the words as published
   * @param form how they are known, or the matching form of the first of them
   */
  public static String restored(String surface, String form) {
    return surface.startsWith("ل") && form.startsWith("ال") ? "ا" + surface : surface;
  }
}
