package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Whose request it is, by address.
 *
 * @param behindProxy whether a proxy of ours stands before the server and says whom it speaks for;
 *     without one anybody could claim to be anybody
 */
public record ClientAddress(boolean behindProxy) {
  private static final String FORWARDED = "X-Forwarded-For";

  String of(HttpServletRequest request) {
    String forwarded = request.getHeader(FORWARDED);
    if (!behindProxy || forwarded == null) {
      return request.getRemoteAddr();
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  /** Whether the request was made on this machine, and by no proxy for somebody else. */
  boolean isLocal(HttpServletRequest request) {
    try {
      return request.getHeader(FORWARDED) == null
          && request.getHeader("Forwarded") == null
          && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
