package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a query is asked over HTTP.
 *
 * @param queries the path that answers queries
 * @param longest that a request may be, in bytes
 */
record QueryForm(String queries, int longest) {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private static final Set<String> FORMS = Set.of("", "application/x-www-form-urlencoded");
  private static final String QUERY = "application/sparql-query";

  /** They would make the answer a script, or name one, under our address. */
  private static final List<String> UNSAFE_PARAMETERS =
      List.of("callback", "stylesheet", "force-accept");

  /**
   * Looks at all that can be told before the query is read.
   *
   * @throws Refusal if it is no query, or asked in another way
   */
  void check(HttpServletRequest request, HttpServletResponse response) {
    if (!request.getRequestURI().equals(queries)) {
      throw new Refusal(404, "There is nothing here; queries go to %s.".formatted(queries));
    }
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      throw new Refusal(405, "This endpoint answers queries only.");
    }
    if (request.getMethod().equals("POST") && request.getContentLengthLong() < 0) {
      throw new Refusal(411, "Say how long the query is (Content-Length).");
    }
    checkEncoding(request);
    if (length(request) > longest) {
      throw new Refusal(413, "The query is longer than the %d bytes allowed.".formatted(longest));
    }
    if (isUpdate(request)) {
      throw new Refusal(403, "This endpoint is read-only.");
    }
    for (String name : UNSAFE_PARAMETERS) {
      if (request.getParameter(name) != null) {
        throw new Refusal(400, "This endpoint knows no \"%s\".".formatted(name));
      }
    }
    checkQuery(request);
  }

  private void checkQuery(HttpServletRequest request) {
    String type = request.getMethod().equals("POST") ? type(request) : "";
    if (type.equals(QUERY)) {
      return;
    }
    if (!FORMS.contains(type)) {
      throw new Refusal(
          415,
          "Send the query as %s, or as \"query\" of a form, not as %s.".formatted(QUERY, type));
    }
    String query = request.getParameter("query");
    if (query == null || query.isBlank()) {
      throw new Refusal(
          400, "There is no query: ask for %s?query=…, or POST the query.".formatted(queries));
    }
  }

  /** What is sent, in small letters and without parameters; empty if that is not said. */
  static String type(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /**
   * What is zipped would be as long as it likes once it is unzipped.
   *
   * @throws Refusal if the body is encoded
   */
  static void checkEncoding(HttpServletRequest request) {
    if (request.getHeader("Content-Encoding") != null) {
      throw new Refusal(415, "Send it as it is, without a Content-Encoding.");
    }
  }

  private static long length(HttpServletRequest request) {
    String inAddress = request.getQueryString() == null ? "" : request.getQueryString();
    return Math.max(request.getContentLengthLong(), 0) + inAddress.length();
  }

  private static boolean isUpdate(HttpServletRequest request) {
    return type(request).equals("application/sparql-update")
        || request.getParameter("update") != null;
  }
}
