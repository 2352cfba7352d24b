package org.isnad.store;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Set;

/** Something that the server offers beside queries, at paths of its own and read only. */
public interface WebService {
  /** Its servlets by their path patterns: {@code /reconcile}, {@code /actor/*}. */
  Map<String, HttpServlet> servlets();

  /** Those of its path patterns whose data pages of any origin may read (CORS). */
  default Set<String> openPaths() {
    return Set.of();
  }
}
