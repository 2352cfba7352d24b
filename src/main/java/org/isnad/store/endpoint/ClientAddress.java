package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Whose request it is, by address.
 *
 * @param behindProxy whether a proxy of ours stands before the server and says whom it speaks for;
 *     without one anybody could claim to be anybody
 */
public record ClientAddress(boolean behindProxy) {
  static final String FORWARDED = "X-Forwarded-For";

  String of(HttpServletRequest request) {
    return behindProxy
        ? last(Collections.list(request.getHeaders(FORWARDED))).orElse(request.getRemoteAddr())
        : request.getRemoteAddr();
  }

  /**
   * Whom the nearest proxy speaks for: what it added stands last in the last line, and whatever is
   * before that anybody may have sent.
   *
   * @param lines of the header, in their order
   */
  static Optional<String> last(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String line = lines.get(lines.size() - 1);
    return Optional.of(line.substring(line.lastIndexOf(',') + 1).strip());
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
