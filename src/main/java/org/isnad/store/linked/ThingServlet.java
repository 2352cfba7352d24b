package org.isnad.store.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.store.HttpText;

/** The addresses of the things themselves: leads on (303) to a document about the thing. */
final class ThingServlet extends ReadOnlyServlet {
  private static final long serialVersionUID = 1L;

  private final transient Library library;

  ThingServlet(Library library) {
    this.library = library;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> path = path(request);
    if (path.isEmpty() || !library.knows(path.get())) {
      notFound(response);
      return;
    }
    String encoded = LocalPaths.encode(path.get());
    response.setHeader("Vary", "Accept");
    for (Representation one : Representation.values()) {
      response.addHeader(
          "Link",
          "</%s>; rel=\"describedby\"; type=\"%s\""
              .formatted(one.documentPath(encoded), one.mediaType()));
    }
    Optional<Representation> best = accept(request).best();
    if (best.isEmpty()) {
      notAcceptable(response);
      return;
    }
    String target = "/" + best.get().documentPath(encoded);
    response.setHeader("Location", target);
    HttpText.send(response, 303, "See " + target);
  }
}
