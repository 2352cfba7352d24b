package org.isnad.store;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.isnad.store.endpoint.Refusal;

/** Answers that are text and nothing but text, whatever they quote. */
public final class HttpText {
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

  /** Turns away a method; a body that came with it is left unread. */
  public static void otherMethod(
      HttpServletRequest request, HttpServletResponse response, String methods, String text)
      throws IOException {
    response.setHeader("Allow", methods);
    new Refusal(405, text).send(request, response);
  }

  /** Turns away a request that is too long. */
  public static void tooLong(HttpServletRequest request, HttpServletResponse response, String text)
      throws IOException {
    new Refusal(413, text).send(request, response);
  }
}
