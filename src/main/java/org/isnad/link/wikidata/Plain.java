package org.isnad.link.wikidata;

/** Strangers' words made fit for a message or a cell. */
final class Plain {
  private static final int LONGEST = 120;

  private Plain() {}

  /**
   * On one line, without control characters or marks that turn the direction of what follows, and
   * cut off when it grows long.
   */
  static String text(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .limit(4L * LONGEST)
        .map(c -> isLayout(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(out::appendCodePoint);
    String line = out.toString().strip().replaceAll(" +", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static boolean isLayout(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || Character.isWhitespace(c);
  }
}
