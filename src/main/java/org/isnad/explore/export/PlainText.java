package org.isnad.explore.export;

/** Text of the store, made fit for a format whatever an article put into it. */
final class PlainText {
  private PlainText() {}

  /**
   * Without what XML 1.0 cannot hold (most control characters, halves of surrogate pairs, U+FFFE
   * and U+FFFF) and without embeddings, overrides and isolates of writing direction, which could
   * make a label run into its neighbours.
   */
  static String ofXml(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> isInXml(c) && !turnsDirection(c)).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** In one line, without control characters. */
  static String inOneLine(String text) {
    return ofXml(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isInXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F))
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
