package org.isnad.gazetteer.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.OptionalInt;

/** One line of a dump, looked at without taking it apart. */
final class EntityLine {
  private static final Wanted ID = Wanted.of("\"id\":\"Q");
  private static final Wanted SUBCLASS = Wanted.of("\"P279\"");
  private static final Wanted ARABIC = Wanted.of("\"ar\":");

  private final byte[] bytes;
  private final int start;
  private final int end;

  private EntityLine(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Without the comma after it and white space. */
  static EntityLine of(byte[] bytes, int length) {
    int start = 0;
    int end = length;
    while (end > start && (bytes[end - 1] == ',' || isSpace(bytes[end - 1]))) {
      end--;
    }
    while (start < end && isSpace(bytes[start])) {
      start++;
    }
    return new EntityLine(bytes, start, end);
  }

  /** Bytes of letters beyond ASCII are negative. */
  private static boolean isSpace(byte one) {
    return one >= 0 && one <= ' ';
  }

  /** Whether the line holds no entity: the brackets around the dump, empty lines. */
  boolean isFrame() {
    return end == start || (end - start == 1 && (bytes[start] == '[' || bytes[start] == ']'));
  }

  /** Whether it begins and ends as an entity does. */
  boolean isWhole() {
    return bytes[start] == '{' && bytes[end - 1] == '}';
  }

  boolean mayHaveArabic() {
    return find(ARABIC) >= 0;
  }

  boolean maySubclass() {
    return find(SUBCLASS) >= 0;
  }

  /** The number of the Q-id; empty if there is none. */
  OptionalInt number() {
    int at = find(ID);
    if (at < 0) {
      return OptionalInt.empty();
    }
    long value = 0;
    for (int i = at + ID.bytes.length; i < end && bytes[i] >= '0' && bytes[i] <= '9'; i++) {
      value = value * 10 + (bytes[i] - '0');
      if (value > Integer.MAX_VALUE) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of((int) value);
  }

  private int find(Wanted wanted) {
    int last = wanted.bytes.length - 1;
    for (int i = start + last; i < end; i += wanted.skip[bytes[i] & 0xff]) {
      if (endsAt(i, wanted.bytes)) {
        return i - last;
      }
    }
    return -1;
  }

  private boolean endsAt(int at, byte[] wanted) {
    for (int i = wanted.length - 1, j = at; i >= 0; i--, j--) {
      if (bytes[j] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Bytes to look for, after Horspool. */
  private static final class Wanted {
    private final byte[] bytes;

    /** By the byte under the end of what is wanted, how far to go on. */
    private final int[] skip;

    private Wanted(byte[] bytes, int[] skip) {
      this.bytes = bytes;
      this.skip = skip;
    }

    static Wanted of(String text) {
      byte[] bytes = text.getBytes(US_ASCII);
      int[] skip = new int[256];
      Arrays.fill(skip, bytes.length);
      for (int i = 0; i < bytes.length - 1; i++) {
        skip[bytes[i] & 0xff] = bytes.length - 1 - i;
      }
      return new Wanted(bytes, skip);
    }
  }
}
