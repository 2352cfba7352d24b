package org.isnad.store.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.store.HttpText;
import org.isnad.store.linked.Html;
import org.isnad.store.linked.LocalPaths;

/** A small page about something, to be shown in a frame of whoever reconciles. */
final class PreviewServlet extends OpenServlet {
  private static final long serialVersionUID = 1L;

  /** Nothing can be clicked that changes anything, so that any page may frame it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

  private final transient Reconciliation service;

  PreviewServlet(Reconciliation service) {
    this.service = service;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Entity> entity = service.index().ofId(parameter(request, "id"));
    if (entity.isEmpty()) {
      HttpText.send(response, 404, "The service knows nothing of this id.");
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", null);
    byte[] page = page(entity.get()).getBytes(StandardCharsets.UTF_8);
    HttpText.send(response, 200, "text/html; charset=utf-8", page);
  }

  private String page(Entity entity) {
    Html html = new Html();
    html.markup(
        "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.markup("<title>").text(entity.name()).markup("</title>\n");
    html.markup("<link rel=\"stylesheet\" href=\"/linked.css\">\n</head>\n<body>\n<h1>");
    html.link("/" + LocalPaths.encode(entity.id()), entity.name(), "");
    html.markup("</h1>\n<p>").words(EntityJson.description(entity), "").markup("</p>\n<ul>\n");
    service
        .properties()
        .of(entity, Property.OFFICE)
        .forEach(office -> html.markup("<li>").words(office.text(), "ar").markup("</li>\n"));
    return html.markup("</ul>\n</body>\n</html>\n").toString();
  }
}
