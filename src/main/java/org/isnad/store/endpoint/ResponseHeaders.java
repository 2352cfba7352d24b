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
 * What every answer tells the browser: run our own files only, guess no types, show nothing in
 * frames of others, tell nobody where the reader comes from, use no camera.
 */
public final class ResponseHeaders implements Filter {
  private static final String NO_DEVICES =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private final ContentPolicy policy;

  public ResponseHeaders(ContentPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse http = (HttpServletResponse) response;
    String path = ((HttpServletRequest) request).getRequestURI();
    http.setHeader("Content-Security-Policy", policy.at(path));
    http.setHeader("X-Content-Type-Options", "nosniff");
    http.setHeader("X-Frame-Options", "DENY");
    http.setHeader("Referrer-Policy", "no-referrer");
    http.setHeader("Permissions-Policy", NO_DEVICES);
    http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (((HttpServletRequest) request).getMethod().equals("TRACE")) {
      new Refusal(405, "Nothing is sent back.").send((HttpServletRequest) request, http);
      return;
    }
    chain.doFilter(request, response);
  }
}
