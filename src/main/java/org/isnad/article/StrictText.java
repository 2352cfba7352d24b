package org.isnad.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes that should be UTF-8. Drops a byte order mark at the start and changes nothing else. */
sealed interface StrictText {
  record Text(String text) implements StrictText {}

  /**
   * The first byte that is no UTF-8.
   *
   * @param line of these bytes, counted from 1
   */
  record NotUtf8(int line, String found) implements StrictText {}

  static StrictText of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      in.position(3);
    }
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    return result.isError() ? notUtf8(bytes, in.position()) : new Text(out.flip().toString());
  }

  private static StrictText notUtf8(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String guess =
        startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? ", looks like UTF-16" : "";
    return new NotUtf8(
        line,
        "byte 0x%02X at offset %d is no UTF-8%s".formatted(bytes[offset] & 0xFF, offset, guess));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
