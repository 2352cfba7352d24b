package org.isnad.store.linked;

import jakarta.servlet.http.HttpServletRequest;

/** Where this server is reached, as the request has it. */
public final class Address {
  private Address() {}

  /** {@code http://localhost:3030}, without a slash at the end. */
  public static String of(HttpServletRequest request) {
    String host = request.getServerName();
    String safe = host.matches("[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]") ? host : "localhost";
    String scheme = request.isSecure() ? "https" : "http";
    int port = request.getServerPort();
    boolean isUsual = port == (request.isSecure() ? 443 : 80);
    return scheme + "://" + safe + (isUsual ? "" : ":" + port);
  }
}
