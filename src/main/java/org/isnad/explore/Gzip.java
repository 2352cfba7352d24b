package org.isnad.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Answers made smaller for those who can read them so. */
final class Gzip {
  /** Bytes below which it is not worth it. */
  static final int LEAST = 1_000;

  private Gzip() {}

  static boolean isAccepted(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
  }

  static byte[] of(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
