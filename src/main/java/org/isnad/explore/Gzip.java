package org.isnad.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Answers made smaller for those who can read them so. */
final class Gzip {
  /** Bytes below which it is not worth it. */
  static final int LEAST = 1_000;

  private Gzip() {}

  static boolean isAccepted(HttpServletRequest request) {
    return String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
  }

  /** As small as it gets: for what is sent again and again. */
  static byte[] of(byte[] body) {
    return of(body, Deflater.BEST_COMPRESSION);
  }

  /** Somewhat larger, in a third of the time: for what somebody waits for. */
  static byte[] quickly(byte[] body) {
    return of(body, Deflater.BEST_SPEED);
  }

  private static byte[] of(byte[] body, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4);
    try (Zip zip = new Zip(out, level)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Zip extends GZIPOutputStream {
    Zip(OutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
