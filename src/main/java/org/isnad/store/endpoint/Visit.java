package org.isnad.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;

/** What belongs to one request for a query: its turn, and where its answer is gathered. */
record Visit(Turn turn, Spool spool) {
  private static final String ATTRIBUTE = Visit.class.getName();

  void goWith(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * @throws IllegalStateException if the request came by no gate
   */
  static Visit of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) {
      return visit;
    }
    throw new IllegalStateException("no gate before " + request.getRequestURI());
  }
}
