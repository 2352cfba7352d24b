package org.isnad.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, one at a time, none of which can fill the memory. */
final class BoundedLines {
  /** One line, without its end. */
  sealed interface Line {
    /** Counted from 1. */
    int number();
  }

  /** A line within the limit, which is UTF-8 or not. */
  record Whole(int number, StrictText text) implements Line {}

  /** A line over the limit, read past and dropped. */
  record TooLong(int number, long length) implements Line {}

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private int number;

  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean any = false;
    while (position < filled || fill()) {
      any = true;
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      if (length <= limit) {
        line.write(buffer, position, end - position);
      }
      position = end + 1;
      if (end < filled) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    number++;
    return Optional.of(
        length > limit
            ? new TooLong(number, length)
            : new Whole(number, StrictText.of(line.toByteArray())));
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
