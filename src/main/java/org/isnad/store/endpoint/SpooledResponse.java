package org.isnad.store.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body goes to a spool; its status and headers are set at once. */
final class SpooledResponse extends HttpServletResponseWrapper {
  private final Spool spool;

  SpooledResponse(HttpServletResponse response, Spool spool) {
    super(response);
    this.spool = spool;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return spool;
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(spool, true, StandardCharsets.UTF_8);
  }

  @Override
  public void sendError(int status) throws IOException {
    sendError(status, "There is no such thing here.");
  }

  @Override
  public void sendError(int status, String text) throws IOException {
    setStatus(status);
    setContentType("text/plain; charset=utf-8");
    spool.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void setContentType(String type) {
    super.setContentType(type);
    spool.begin(type);
  }

  @Override
  public void setContentLength(int length) {
    // The length of what is sent in the end.
  }

  @Override
  public void setContentLengthLong(long length) {
    // The length of what is sent in the end.
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before the answer is whole.
  }

  @Override
  public boolean isCommitted() {
    return false;
  }
}
