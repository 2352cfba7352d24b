package org.isnad.explore.export;

import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Map;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.WebService;

/** Files to take away, at {@code /explore/export/TABLE.FORMAT}. */
public final class Exports implements WebService {
  /** That one query may take, of which a file needs two. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final StoreRows rows;

  private Exports(StoreRows rows) {
    this.rows = rows;
  }

  /** The files of a store. */
  public static Exports of(ClaimStore store, QueryLibrary library) {
    return of(store, library, LONGEST);
  }

  static Exports of(ClaimStore store, QueryLibrary library, Duration longest) {
    return new Exports(new StoreRows(store, library, longest));
  }

  @Override
  public Map<String, HttpServlet> servlets() {
    return Map.of("/explore/export/*", new ExportServlet(rows));
  }
}
