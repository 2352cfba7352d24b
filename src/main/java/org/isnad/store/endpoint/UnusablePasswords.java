package org.isnad.store.endpoint;

/** A password file that lets nobody in for sure; the message names file and line. */
public final class UnusablePasswords extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusablePasswords(String found) {
    super(found);
  }
}
