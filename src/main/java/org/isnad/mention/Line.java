package org.isnad.mention;

import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.text.LostArticle;

/**
 * One sentence as the phrase parsers walk over it; every question about a token outside it is
 * answered "no".
 */
record Line(String text, Sentence sentence) {

  int size() {
    return sentence.tokens().size();
  }

  boolean has(int i) {
    return i >= 0 && i < size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The matching form; empty outside the sentence. */
  String form(int i) {
    return has(i) ? token(i).form() : "";
  }

  /** The matching form without its article. */
  String bare(int i) {
    String form = form(i);
    return isDefinite(i) ? form.substring(2) : form;
  }

  String tag(int i) {
    return has(i) ? token(i).tag() : "";
  }

  boolean isDefinite(int i) {
    String form = form(i);
    boolean article = form.startsWith("ال") && form.length() > 4 && !tag(i).startsWith("VB");
    return article && (token(i).surface().startsWith("ال") || token(i).surface().startsWith("ل"));
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB") && !tag(i).equals("VBG");
  }

  boolean isAdjective(int i) {
    String tag = tag(i);
    return tag.startsWith("JJ")
        || tag.startsWith("DTJJ")
        || tag.equals("ADJ_NUM")
        || tag.equals("DTADJ_NUM");
  }

  /** A common or proper noun, definite or not. */
  boolean isNoun(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("DTNN")
        || tag.equals("VN")
        || tag.equals("NOUN_QUANT");
  }

  boolean isProper(int i) {
    String tag = tag(i);
    return tag.equals("NNP") || tag.equals("DTNNP") || tag.equals("NNPS") || tag.equals("DTNNPS");
  }

  boolean isComma(int i) {
    String form = form(i);
    return form.equals("،") || form.equals(",") || form.equals("-") || form.equals("–");
  }

  boolean isPunctuation(int i) {
    return tag(i).equals("PUNC")
        || (has(i) && form(i).codePoints().noneMatch(Character::isLetterOrDigit));
  }

  boolean isConjunction(int i) {
    return form(i).equals("و") && tag(i).equals("CC");
  }

  /** The words {@code [first, end)} as published. */
  String surface(int first, int end) {
    return words(first, end).surface();
  }

  /**
   * The words {@code [first, end)} as a name: «لرياض», what «للرياض» leaves after its preposition,
   * is «الرياض».
   */
  String name(int first, int end) {
    return LostArticle.restored(surface(first, end), form(first));
  }

  Words words(int first, int end) {
    return Words.of(text, sentence, first, end);
  }
}
