package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.store.HttpText;

/**
 * Files that a browser runs. Paths are looked up, never resolved: a request cannot name a file that
 * is not in the list.
 */
final class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient WebFiles files;

  FileServlet(WebFiles files) {
    this.files = files;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<WebFiles.WebFile> file = files.file(request.getServletPath().substring(1) + inside);
    if (file.isEmpty()) {
      HttpText.send(response, 404, "There is no such file.");
      return;
    }
    WebFiles.WebFile found = file.get();
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("ETag", found.tag());
    response.setHeader("Vary", "Accept-Encoding");
    if (found.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean isZipped = Gzip.isAccepted(request) && found.zipped().length < found.body().length;
    if (isZipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = isZipped ? found.zipped() : found.body();
    response.setContentType(found.type());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
