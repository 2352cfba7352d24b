package org.isnad.store.reconcile;

/** The request is not what the service understands; the message says why. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRequest(String message) {
    super(message);
  }
}
