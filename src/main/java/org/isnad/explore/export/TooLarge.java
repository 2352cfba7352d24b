package org.isnad.explore.export;

/** More is asked for than is given at once. The message says how to ask for less. */
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooLarge(String message) {
    super(message);
  }
}
