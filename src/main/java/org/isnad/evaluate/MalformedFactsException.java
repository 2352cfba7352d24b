package org.isnad.evaluate;

/** Text that is no facts object; the message says what is wrong with it, not where it stands. */
public final class MalformedFactsException extends Exception {
  private static final long serialVersionUID = 1;

  MalformedFactsException(String message) {
    super(message);
  }
}
