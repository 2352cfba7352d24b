package org.isnad.article;

import java.nio.charset.StandardCharsets;

/** How much text one article may have, and whether it has any. */
final class Limits {
  /** Bytes of UTF-8; the longest newspaper pieces have a tenth of it. */
  static final int ARTICLE_BYTES = 2 * 1024 * 1024;

  /** An article whose every character is written as a JSON escape, and some room for the rest. */
  static final int ROW_BYTES = 6 * ARTICLE_BYTES + 64 * 1024;

  static final String REMEDY =
      "an article has at most %d bytes; split the file, or leave it out".formatted(ARTICLE_BYTES);

  private Limits() {}

  static boolean tooLarge(String text) {
    return text.length() > ARTICLE_BYTES
        || text.getBytes(StandardCharsets.UTF_8).length > ARTICLE_BYTES;
  }

  /** Whether the text has neither letter nor digit, whatever white space or marks it has. */
  static boolean wordless(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
