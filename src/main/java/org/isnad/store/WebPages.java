package org.isnad.store;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;

/**
 * The home page and its files, read once from the class path. Paths are looked up, never resolved:
 * a request cannot name a file that is not in the list.
 */
final class WebPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "home.js", "text/javascript; charset=utf-8",
          "home.css", "text/css; charset=utf-8");

  private final transient Map<String, byte[]> bodies;

  private WebPages(Map<String, byte[]> bodies) {
    this.bodies = Map.copyOf(bodies);
  }

  static WebPages bundled() {
    Map<String, byte[]> bodies = new HashMap<>();
    for (String name : TYPES.keySet()) {
      try (InputStream in = WebPages.class.getResourceAsStream("/web/" + name)) {
        if (in == null) {
          throw new StoreException("the class path has no file web/" + name);
        }
        bodies.put(name, in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new WebPages(bodies);
  }

  void addTo(FusekiServer.Builder server) {
    server.addServlet("", this);
    TYPES.keySet().forEach(name -> server.addServlet("/" + name, this));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getServletPath();
    String name = path.length() > 1 ? path.substring(1) : "index.html";
    byte[] body = bodies.get(name);
    String type = TYPES.get(name);
    if (body == null || type == null) {
      HttpText.send(response, 404, "There is no such page.");
    } else {
      HttpText.send(response, 200, type, body);
    }
  }
}
