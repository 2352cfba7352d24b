package org.isnad.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.isnad.store.HttpText;

/** The frame of every page; its script looks at the address and fills it. */
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

  private final transient byte[] frame;

  PageServlet(WebFiles files) {
    frame = files.file("web/explorer.html").orElseThrow().body();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpText.send(response, 200, "text/html; charset=utf-8", frame);
  }
}
