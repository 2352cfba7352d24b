package org.isnad.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Answers that are text and nothing but text, whatever they quote. */
public final class HttpText {
  /** Bytes of a request that is turned away. */
  private static final long MOST_READ_OFF = 4_000_000;

  private HttpText() {}

  /** What a request gives, by name; of what it gives several times the first. */
  public static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> given = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> given.put(name, values[0]));
    return given;
  }

  /** Sends plain text. */
  public static void send(HttpServletResponse response, int status, String text)
      throws IOException {
    send(response, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes of a type. */
  public static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /**
   * Turns away a request that is too long. What is not absurd of it is read off first, or whoever
   * is still sending would find the connection closed and never see the answer.
   */
  public static void tooLong(HttpServletRequest request, HttpServletResponse response, String text)
      throws IOException {
    if (request.getContentLengthLong() <= MOST_READ_OFF) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    send(response, 413, text);
  }
}
