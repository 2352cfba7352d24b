package org.isnad.store;

import java.time.Duration;

/**
 * Where the server listens and how much it lets one query take.
 *
 * @param host {@code localhost} for this machine alone, {@code 0.0.0.0} for everybody
 * @param port 0 takes any free one
 * @param timeLimit after which a query is stopped; looked at between rows, so that a single step of
 *     a query may overrun it
 * @param concurrent how many queries run at once; more are turned away with 503
 * @param longestQuery in bytes of the request; longer ones are turned away with 413
 */
public record ServerSettings(
    String host, int port, Duration timeLimit, int concurrent, int longestQuery) {
  public ServerSettings {
    if (port < 0 || port > 65535) {
      throw new StoreException("%d is no port\n  -> use 0 to 65535".formatted(port));
    }
    if (timeLimit.isNegative() || timeLimit.isZero() || concurrent < 1 || longestQuery < 1) {
      throw new IllegalArgumentException("a limit must be above zero");
    }
  }

  /** This machine alone, a minute and 64 KiB a query, eight at once. */
  public static ServerSettings local(int port) {
    return new ServerSettings("localhost", port, Duration.ofSeconds(60), 8, 65536);
  }

  /** The same limits, listening elsewhere. */
  public ServerSettings at(String otherHost) {
    return new ServerSettings(otherHost, port, timeLimit, concurrent, longestQuery);
  }
}
