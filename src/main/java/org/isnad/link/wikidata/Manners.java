package org.isnad.link.wikidata;

import java.time.Duration;

/**
 * How a service is treated.
 *
 * @param userAgent who asks, and where the operator of the service can complain
 * @param pause before each request but the first; requests are never sent side by side
 * @param timeout for one whole answer
 * @param requests most requests of one run, repeated ones included; 0: what is kept on disk has to
 *     do
 * @param maxAge how old a kept answer may be before it is asked for anew, if that is possible
 * @param longestWait the longest that the service may tell us to wait before the run ends instead
 */
public record Manners(
    String userAgent,
    Duration pause,
    Duration timeout,
    int requests,
    Duration maxAge,
    Duration longestWait) {
  public Manners {
    if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException(
          "\"%s\" is no User-Agent -> plain letters with a way to reach you".formatted(userAgent));
    }
    if (requests < 0 || pause.isNegative() || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no negative numbers of requests or times");
    }
  }
}
