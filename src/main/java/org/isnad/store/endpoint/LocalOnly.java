package org.isnad.store.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers requests from this machine, and no proxy's, as if the others had it wrong. */
public final class LocalOnly implements Filter {
  private final ClientAddress addresses;

  public LocalOnly(ClientAddress addresses) {
    this.addresses = addresses;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (addresses.isLocal(http)) {
      chain.doFilter(request, response);
    } else {
      new Refusal(404, "There is no such page.").send(http, (HttpServletResponse) response);
    }
  }
}
