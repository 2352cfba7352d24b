package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.store.HttpText;

/** The frames of the pages; their script looks at the address and fills them. */
final class PageServlet extends HttpServlet {
  static final List<String> NAMES =
      List.of(
          "network",
          "actor",
          "event",
          "article",
          "timeline",
          "map",
          "casualties",
          "queries",
          "search");

  private static final long serialVersionUID = 1L;

  private final transient byte[] home;
  private final transient Map<String, byte[]> frames;

  PageServlet(WebFiles files) {
    Frame frame = new Frame(files);
    home = frame.of("home");
    frames = NAMES.stream().collect(Collectors.toMap(name -> name, frame::of));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    byte[] frame = frames.getOrDefault(path.substring(path.lastIndexOf('/') + 1), home);
    HttpText.send(response, 200, "text/html; charset=utf-8", frame);
  }
}
