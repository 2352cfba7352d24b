package org.isnad.store.endpoint;

/** A text that a regular expression is tried on, each look at a character seen by its turn. */
record CheckedText(String text, Turn turn) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    turn.checkpoint();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
