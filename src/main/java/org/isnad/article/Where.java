package org.isnad.article;

import java.nio.file.Path;

/** The place of the input that a message speaks of; prints as {@code file} or {@code file:line}. */
public sealed interface Where {
  Path file();

  /** A file or folder as a whole. */
  record InFile(Path file) implements Where {
    @Override
    public String toString() {
      return file.toString();
    }
  }

  /**
   * One line of a file.
   *
   * @param line counted from 1
   */
  record AtLine(Path file, int line) implements Where {
    public AtLine {
      if (line < 1) {
        throw new IllegalArgumentException(
            "lines of %s are counted from 1, not %d".formatted(file, line));
      }
    }

    @Override
    public String toString() {
      return file + ":" + line;
    }
  }
}
