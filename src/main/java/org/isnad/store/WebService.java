package org.isnad.store;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;

/** Something that the server offers beside queries, at paths of its own and read only. */
public interface WebService {
  /** Its servlets by their path patterns: {@code /reconcile}, {@code /actor/*}. */
  Map<String, HttpServlet> servlets();
}
