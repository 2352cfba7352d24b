package org.isnad.store.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The documents about things: {@code /page/…} for people, {@code /data/….ttl} for programs. */
final class DocumentServlet extends ReadOnlyServlet {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "page/";
  private static final String DATA = "data/";

  private final transient Library library;

  DocumentServlet(Library library) {
    this.library = library;
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = path(request).orElse("");
    Representation as =
        path.startsWith(PAGE)
            ? Representation.HTML
            : Representation.endingOf(path).orElse(Representation.HTML);
    if (path.startsWith(DATA) && as == Representation.HTML) {
      notFound(response);
      return;
    }
    String thing = path.replaceFirst("^[^/]*/", "");
    thing = thing.substring(0, thing.length() - as.ending().length());
    Library.Request wanted =
        new Library.Request(thing, as, Language.of(request), Address.of(request));
    Optional<byte[]> document = library.document(wanted);
    if (document.isEmpty()) {
      notFound(response);
      return;
    }
    if (as == Representation.HTML) {
      response.setHeader("Vary", "Accept-Language");
      response.setHeader("Content-Language", wanted.language().tag());
    }
    response.addHeader(
        "Link",
        "</%s>; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\""
            .formatted(LocalPaths.encode(thing)));
    send(request, response, Library.contentType(as), document.get());
  }
}
