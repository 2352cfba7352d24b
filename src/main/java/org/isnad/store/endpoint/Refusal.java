package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Why a request gets no answer, in words for whoever sent it.
 *
 * <p>Thrown through Jena, which must not take it for an error of one row: hence no Jena exception.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final int NOT_ACCEPTABLE = 406;
  private static final int BUSY = 503;
  private static final Set<Integer> UNREAD = Set.of(401, 405, BUSY);
  private static final long MOST_READ_OFF = 4_000_000;

  private final int status;

  /**
   * @param text a sentence
   */
  public Refusal(int status, String text) {
    super(text, null, false, false);
    this.status = status;
  }

  static Refusal busy(String text) {
    return new Refusal(BUSY, text);
  }

  /** The answer holds characters or names that XML has not. */
  static Refusal notInXml(String instead) {
    return new Refusal(
        NOT_ACCEPTABLE,
        "The answer holds what XML cannot, as control characters; ask for %s.".formatted(instead));
  }

  int status() {
    return status;
  }

  /**
   * Sends it in answer to a request. What is not absurd of that is read off first, or whoever is
   * still sending would find the connection closed and never see the answer; but nobody waits for
   * the body of a request that was refused for what stands before it. Where a body is left unread
   * the connection is told to end, or the next request on it would be lost.
   */
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long length = request.getContentLengthLong();
    boolean endless = length > MOST_READ_OFF || request.getHeader("Transfer-Encoding") != null;
    if (UNREAD.contains(status) || endless) {
      response.setHeader("Connection", "close");
    } else if (length > 0) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    send(response);
  }

  private void send(HttpServletResponse response) throws IOException {
    if (status == BUSY) {
      response.setHeader("Retry-After", "5");
    }
    byte[] body = (getMessage() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
