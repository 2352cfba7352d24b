package org.isnad.store.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any origin read public data, without credentials (CORS). Whoever may read it at all
 * may read it by whatever page; nothing that needs a password is behind this.
 */
public final class OpenToOrigins implements Filter {
  private static final String A_DAY = "86400";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("Access-Control-Expose-Headers", "X-Isnad-Truncated, Retry-After");
    answer.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    if (http.getMethod().equals("OPTIONS")) {
      answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
      answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      answer.setHeader("Access-Control-Max-Age", A_DAY);
      answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      answer.setStatus(204);
    } else {
      chain.doFilter(request, response);
    }
  }
}
