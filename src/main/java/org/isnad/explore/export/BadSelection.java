package org.isnad.explore.export;

/** Something is asked for that there is not. The message says what there is. */
public final class BadSelection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadSelection(String message) {
    super(message);
  }
}
