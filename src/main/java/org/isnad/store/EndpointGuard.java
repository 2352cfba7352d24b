package org.isnad.store;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Stands before the endpoint and turns away what is no query, what is too long, and what is more
 * than the machine should do at once.
 */
final class EndpointGuard implements Filter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final int longestQuery;
  private final Semaphore running;

  EndpointGuard(ServerSettings settings) {
    longestQuery = settings.longestQuery();
    running = new Semaphore(settings.concurrent());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (!METHODS.contains(http.getMethod())) {
      answer.setHeader("Allow", "GET, HEAD, POST");
      HttpText.send(answer, 405, "This endpoint answers queries only.");
    } else if (http.getMethod().equals("POST") && http.getContentLengthLong() < 0) {
      HttpText.send(answer, 411, "Say how long the query is (Content-Length).");
    } else if (length(http) > longestQuery) {
      HttpText.tooLong(
          http, answer, "The query is longer than the %d bytes allowed.".formatted(longestQuery));
    } else if (isUpdate(http)) {
      HttpText.send(answer, 403, "This endpoint is read-only.");
    } else if (running.tryAcquire()) {
      try {
        chain.doFilter(request, response);
      } finally {
        running.release();
      }
    } else {
      answer.setHeader("Retry-After", "5");
      HttpText.send(answer, 503, "Too many queries run at once; ask again in a moment.");
    }
  }

  private static long length(HttpServletRequest request) {
    String inAddress = request.getQueryString() == null ? "" : request.getQueryString();
    return Math.max(request.getContentLengthLong(), 0) + inAddress.length();
  }

  private static boolean isUpdate(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    return type.toLowerCase(Locale.ROOT).startsWith("application/sparql-update")
        || request.getParameter("update") != null;
  }
}
