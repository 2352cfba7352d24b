package org.isnad.link.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a human says of a link. */
public enum Decision {
  /** It is right. */
  ACCEPT,
  /** It is wrong; what would be right is not said. */
  REJECT,
  /** It is this, or nothing. */
  SET;

  /** The word of the file: {@code accept}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The decision of this word. */
  public static Optional<Decision> ofWord(String word) {
    return Arrays.stream(values()).filter(decision -> decision.word().equals(word)).findFirst();
  }
}
