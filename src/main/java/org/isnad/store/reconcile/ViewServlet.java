package org.isnad.store.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.store.HttpText;
import org.isnad.store.linked.LocalPaths;

/** Leads from the id of something that the service knows to the page about it. */
final class ViewServlet extends OpenServlet {
  private static final long serialVersionUID = 1L;

  private final transient Reconciliation service;

  ViewServlet(Reconciliation service) {
    this.service = service;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Entity> entity = service.index().ofId(parameter(request, "id"));
    if (entity.isEmpty()) {
      HttpText.send(response, 404, "The service knows nothing of this id.");
      return;
    }
    String target = "/" + LocalPaths.encode(entity.get().id());
    response.setHeader("Location", target);
    HttpText.send(response, 303, "See " + target);
  }
}
