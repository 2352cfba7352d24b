package org.isnad.store.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.HttpText;

/** Takes GET and HEAD, and knows a document again that the client has already. */
abstract class ReadOnlyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (METHODS.contains(request.getMethod())) {
      answer(request, response);
    } else {
      HttpText.otherMethod(request, response, "GET, HEAD", "This can be read and nothing else.");
    }
  }

  /** Answers a GET; of a HEAD the server sends the head alone. */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /** Where the request leads, without the first slash; empty if the address is badly written. */
  static Optional<String> path(HttpServletRequest request) {
    return LocalPaths.decode(request.getRequestURI().substring(1));
  }

  static Accept accept(HttpServletRequest request) {
    return new Accept(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  static void notFound(HttpServletResponse response) throws IOException {
    HttpText.send(
        response, 404, "Nothing of this name is in the store. لا شيء بهذا الاسم في المخزن.");
  }

  static void notAcceptable(HttpServletResponse response) throws IOException {
    HttpText.send(response, 406, "This is told as one of: " + Representation.offered());
  }

  static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    String tag = "\"" + hash(body) + "\"";
    response.setHeader("ETag", tag);
    String known = request.getHeader("If-None-Match");
    if (known != null && (known.contains(tag) || known.strip().equals("*"))) {
      response.setStatus(304);
    } else {
      HttpText.send(response, 200, type, body);
    }
  }

  static void send(HttpServletRequest request, HttpServletResponse response, String page)
      throws IOException {
    send(request, response, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
