package org.isnad.store.endpoint;

import java.time.Duration;

/**
 * How much one query may take.
 *
 * @param timeLimit time of a processor that a query may use; by the clock it may take thrice that
 * @param concurrent how many queries begin at once; those that take long make room for others
 * @param longestQuery in bytes of the request
 * @param mostRows rows or triples of one answer; what is over is cut off
 * @param mostBytes of one answer; rows that are over are cut off
 */
public record Limits(
    Duration timeLimit, int concurrent, int longestQuery, long mostRows, long mostBytes) {
  /** Of a string that a query makes, in characters; several articles fit in. */
  static final int LONGEST_STRING = 200_000;

  /** Requests that are in the house at once: asked, waiting, answered, or still being read. */
  static final int MOST_PRESENT = 64;

  static final int MOST_PRESENT_OF_ONE = 40;

  public Limits {
    if (timeLimit.toMillis() < 1
        || concurrent < 1
        || longestQuery < 1
        || mostRows < 1
        || mostBytes < 1) {
      throw new IllegalArgumentException("a limit must be above zero");
    }
  }

  /** Ten seconds, twice as many at once as there are processors, 64 KiB, 100,000 rows, 50 MB. */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(10), Math.max(4, 2 * processors()), 65_536, 100_000, 50_000_000);
  }

  public Limits withTimeLimit(Duration other) {
    return new Limits(other, concurrent, longestQuery, mostRows, mostBytes);
  }

  /** The same, for answers of other sizes. */
  public Limits withAnswers(long rows, long bytes) {
    return new Limits(timeLimit, concurrent, longestQuery, rows, bytes);
  }

  /** How many that take long work at once: one processor stays free for the others. */
  int longAtOnce() {
    return Math.max(1, processors() - 1);
  }

  /** How many may wait for each of the two kinds of turn. */
  int mostWaiting() {
    return 4 * concurrent;
  }

  /**
   * Rows that all queries together may hold in memory, at some 400 bytes each, in a third of it.
   */
  static long mostHeldRows() {
    return Runtime.getRuntime().maxMemory() / 3 / 400;
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }
}
