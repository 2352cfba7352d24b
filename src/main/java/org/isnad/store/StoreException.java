package org.isnad.store;

import org.jspecify.annotations.Nullable;

/**
 * A store, a server or a query that cannot be used as it is. The message is for the one who can
 * mend it: what was asked, what was found, what would be right.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
