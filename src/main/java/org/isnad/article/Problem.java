package org.isnad.article;

import java.nio.file.Path;

/**
 * Something about the input that its owner can mend.
 *
 * @param found what stands there
 * @param remedy what would be right
 */
public record Problem(Where where, ErrorCode code, String found, String remedy) {
  /** A problem of a whole file or folder. */
  public static Problem in(Path file, ErrorCode code, String found, String remedy) {
    return new Problem(new Where.InFile(file), code, found, remedy);
  }

  /**
   * Two lines for a terminal: the place and what was found, then the remedy and where to read on.
   */
  public String message() {
    return "%s: %s%n  -> %s   (errors.md#%s)".formatted(where, found, remedy, code.anchor());
  }
}
