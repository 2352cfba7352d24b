package org.isnad.store.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.isnad.store.HttpText;
import org.isnad.store.endpoint.Refusal;

/** Answers questions that are asked by GET or POST, within bounds. */
abstract class OpenServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_REQUEST = 200_000;
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      HttpText.otherMethod(
          request, response, "GET, HEAD, POST, OPTIONS", "This can be asked by GET and POST.");
    } else if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) {
      new Refusal(411, "Say how long the request is (Content-Length).").send(request, response);
    } else if (request.getContentLengthLong() > LONGEST_REQUEST) {
      HttpText.tooLong(
          request,
          response,
          "The request is longer than %d bytes; send fewer names.".formatted(LONGEST_REQUEST));
    } else {
      try {
        answer(request, response);
      } catch (BadRequest e) {
        HttpText.send(response, 400, String.valueOf(e.getMessage()));
      }
    }
  }

  /**
   * Answers.
   *
   * @throws BadRequest if the request cannot be understood
   */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  static JsonNode parse(String name, String text) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException e) {
      throw new BadRequest("\"%s\" is no JSON: %s".formatted(name, e.getOriginalMessage()));
    }
    throw new BadRequest("\"%s\" must be a JSON object".formatted(name));
  }

  static void send(HttpServletResponse response, Object json) throws IOException {
    HttpText.send(response, 200, "application/json", JSON.writeValueAsBytes(json));
  }

  static String parameter(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
