package org.isnad.link.wikidata;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long to wait before the same is asked again. */
final class RetryTimes {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration A_DAY = Duration.ofDays(1);

  private RetryTimes() {}

  /**
   * What the service says, in seconds or as a date, or else twice as long each time.
   *
   * @param header value of Retry-After; empty if there was none
   * @param attempt 0 for the first
   */
  static Duration wait(String header, int attempt, Instant now) {
    Duration own = FIRST.multipliedBy(1L << Math.min(attempt, 10));
    String value = header.strip();
    if (value.matches("\\d{1,9}")) {
      Duration told = Duration.ofSeconds(Long.parseLong(value));
      return told.isZero() ? own : told;
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration told = Duration.between(now, then);
      return told.isNegative() ? own : told;
    } catch (DateTimeException e) {
      return value.matches("\\d+") ? A_DAY : own;
    }
  }
}
