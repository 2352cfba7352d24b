package org.isnad.store.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A document whose address is the one that everything in it begins with: the ontology, and the
 * description of the data set. Answers at once, in the form asked for.
 */
final class WholeServlet extends ReadOnlyServlet {
  private static final long serialVersionUID = 1L;

  private final transient Library library;
  private final String path;

  /**
   * @param path {@code ontology} or {@code dataset}
   */
  WholeServlet(Library library, String path) {
    this.library = library;
    this.path = path;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Representation> best = accept(request).best();
    response.setHeader("Vary", "Accept, Accept-Language");
    if (best.isEmpty()) {
      notAcceptable(response);
      return;
    }
    Representation as = best.get();
    Language language = Language.of(request);
    byte[] document =
        library
            .document(new Library.Request(path, as, language, Address.of(request)))
            .orElseThrow(() -> new IllegalStateException("no document " + path));
    response.setHeader("Content-Location", "/" + as.documentPath(path));
    if (as == Representation.HTML) {
      response.setHeader("Content-Language", language.tag());
    }
    send(request, response, Library.contentType(as), document);
  }
}
