package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final String HOME = "home";

  private final transient Map<String, byte[]> frames;

  PageServlet(WebFiles files) {
    Frame frame = new Frame(files);
    frames =
        Stream.concat(Stream.of(HOME), NAMES.stream())
            .collect(Collectors.toMap(name -> name, frame::of));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    byte[] frame = frames.get(path.substring(path.lastIndexOf('/') + 1));
    HttpText.send(
        response, 200, "text/html; charset=utf-8", frame == null ? frames.get(HOME) : frame);
  }
}
