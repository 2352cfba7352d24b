package org.isnad.store;

import java.time.Duration;

/** A query was given up because its time was over; the same may be answered at another time. */
public final class TookTooLong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TookTooLong(String query, Duration longest, Throwable cause) {
    super(
        "the store did not answer %s within %d ms%n  -> ask again when it has less to do"
            .formatted(query, longest.toMillis()),
        cause);
  }
}
