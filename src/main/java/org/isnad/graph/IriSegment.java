package org.isnad.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.isnad.text.Sha256;

/**
 * One segment of an IRI path made from words that anybody may have written. Keeps the letters and
 * digits of all scripts, and {@code - . _ ~}; white space becomes {@code _}; everything else goes:
 * quotes, brackets, slashes, control and direction characters, unpaired surrogates.
 */
final class IriSegment {
  private static final int LONGEST = 120;

  /** Letters and marks that Unicode has deprecated; IRI checkers refuse them. */
  private static final String DEPRECATED = "\u0149\u0673\u0F77\u0F79\u17A3\u17A4";

  private IriSegment() {}

  /** A segment for a name. Different names may share it, as they do if only quotes differ. */
  static String of(String name) {
    String kept = keepLegal(Normalizer.normalize(name, Normalizer.Form.NFC));
    if (kept.isEmpty() || kept.chars().allMatch(c -> c == '.' || c == '_')) {
      return "x-" + shortHash(name);
    }
    if (kept.codePointCount(0, kept.length()) > LONGEST) {
      return kept.substring(0, kept.offsetByCodePoints(0, LONGEST)) + "-" + shortHash(name);
    }
    return kept;
  }

  /** A segment that no other id shares. */
  static String unique(String id) {
    String segment = of(id);
    return segment.equals(id) ? segment : segment + "~" + shortHash(id);
  }

  static String shortHash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  private static String keepLegal(String name) {
    StringBuilder out = new StringBuilder(name.length());
    name.strip()
        .codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != '_') {
                  out.append('_');
                }
              } else if (isLegal(c)) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean isLegal(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '~';
    }
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          isInIris(c) && DEPRECATED.indexOf(c) < 0;
      default -> false;
    };
  }

  /** The {@code ucschar} of RFC 3987. */
  private static boolean isInIris(int c) {
    boolean basic =
        (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
    boolean supplementary = c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFE) != 0xFFFE;
    return basic || supplementary;
  }
}
