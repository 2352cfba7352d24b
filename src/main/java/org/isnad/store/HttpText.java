package org.isnad.store;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers that are text and nothing but text, whatever they quote. */
public final class HttpText {
  private HttpText() {}

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
}
