package org.isnad.store.linked;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.store.ClaimStore;
import org.isnad.store.StoreException;
import org.isnad.store.WebService;

/**
 * Every thing of a store at an address: its IRI leads to a page, Turtle, JSON-LD or N-Triples about
 * it. So do the ontology ({@code /ontology}) and the data set ({@code /dataset}, {@code
 * /.well-known/void}).
 */
public final class LinkedData implements WebService {
  private final Library library;

  private LinkedData(Library library) {
    this.library = library;
  }

  /** The linked data of a store, whatever base its IRIs have. */
  public static LinkedData of(ClaimStore store) {
    return new LinkedData(new Library(store, StoredBase.of(store)));
  }

  @Override
  public Set<String> openPaths() {
    return servlets().keySet();
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    ThingServlet things = new ThingServlet(library);
    LocalPaths.KINDS.forEach(kind -> servlets.put("/" + kind + "/*", things));
    DocumentServlet documents = new DocumentServlet(library);
    servlets.put("/page/*", documents);
    servlets.put("/data/*", documents);
    servlets.put("/ontology", new WholeServlet(library, Library.ONTOLOGY));
    WholeServlet dataset = new WholeServlet(library, Library.DATASET);
    servlets.put("/dataset", dataset);
    servlets.put("/.well-known/void", dataset);
    servlets.put("/linked.css", new Style(style()));
    return servlets;
  }

  private static byte[] style() {
    try (InputStream in = LinkedData.class.getResourceAsStream("/web/linked.css")) {
      if (in == null) {
        throw new StoreException("the class path has no file web/linked.css");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pages look like. */
  private static final class Style extends ReadOnlyServlet {
    private static final long serialVersionUID = 1L;

    private final transient byte[] css;

    Style(byte[] css) {
      this.css = css;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
      send(request, response, "text/css; charset=utf-8", css);
    }
  }
}
