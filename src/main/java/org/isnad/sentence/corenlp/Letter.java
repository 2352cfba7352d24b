package org.isnad.sentence.corenlp;

/** A letter, or a gap, number or foreign word, which the model takes for one. */
final class Letter {
  private final String text;

  /** Tells letters apart; −1 if it is a number or word, of which nothing is kept. */
  private final int id;

  /** What it says of the letter itself, of the one before it, two before, after it, two after. */
  private final float[][] at;

  Letter(String text, int id, float[]... at) {
    this.text = text;
    this.id = id;
    this.at = at;
  }

  String text() {
    return text;
  }

  int id() {
    return id;
  }

  int length() {
    return text.length();
  }

  float[] ofItself() {
    return at[0];
  }

  /** What it says of a letter before it; not to be changed. */
  float[] ofBefore(int letters) {
    return at[letters];
  }

  /** What it says of a letter after it; not to be changed. */
  float[] ofAfter(int letters) {
    return at[2 + letters];
  }
}
