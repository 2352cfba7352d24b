package org.isnad.explore.export;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.WebService;

/** Files to take away, at {@code /explore/export/TABLE.FORMAT}. */
public final class Exports implements WebService {
  private final ClaimStore store;

  private Exports(ClaimStore store) {
    this.store = store;
  }

  /** The files of a store. */
  public static Exports of(ClaimStore store) {
    return new Exports(store);
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    return Map.of("/explore/export/*", new ExportServlet(store, QueryLibrary.load()));
  }
}
