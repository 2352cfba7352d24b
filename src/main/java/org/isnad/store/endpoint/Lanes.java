package org.isnad.store.endpoint;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two lanes for queries: every query begins in the first, and what is not done in a moment has to
 * queue for the second, where fewer work than the machine has processors, each for a quarter of a
 * second before it queues again. So a short query waits for short queries only, however many long
 * ones there are, and one that takes a second does not wait for those that take ten.
 */
final class Lanes implements AutoCloseable {
  /** Of work in the first lane. */
  static final Duration SHORT = Duration.ofMillis(100);

  /** By the clock in the second, if others wait. */
  static final Duration AT_A_STRETCH = Duration.ofMillis(250);

  /** How long a request waits for its turn to begin. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Limits limits;
  private final Turnstile first;
  private final Turnstile second;
  private final AtomicLong heldRows = new AtomicLong();
  private final ScheduledThreadPoolExecutor alarms =
      new ScheduledThreadPoolExecutor(1, Lanes::daemon);

  Lanes(Limits limits) {
    this.limits = limits;
    this.first = new Turnstile(limits.concurrent(), limits.mostWaiting());
    this.second = new Turnstile(limits.longAtOnce(), limits.mostWaiting());
    alarms.setRemoveOnCancelPolicy(true);
  }

  /**
   * Waits for a turn.
   *
   * @throws Refusal if it does not come
   */
  Turn begin(String client) throws InterruptedException {
    if (!first.enter(client, PATIENCE)) {
      throw Refusal.busy("Too many queries run at once; ask again in a moment.");
    }
    try {
      return new Turn(this, client);
    } catch (RejectedExecutionException e) {
      first.leave();
      throw Refusal.busy("The server is being stopped.");
    }
  }

  Limits limits() {
    return limits;
  }

  Turnstile first() {
    return first;
  }

  Turnstile second() {
    return second;
  }

  int waiting() {
    return first.waiting() + second.waiting();
  }

  ScheduledFuture<?> after(Duration time, Runnable alarm) {
    return alarms.schedule(alarm, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether that many more rows may be held in memory; if so they are, until given back. */
  boolean hold(long rows) {
    if (heldRows.addAndGet(rows) <= Limits.mostHeldRows()) {
      return true;
    }
    heldRows.addAndGet(-rows);
    return false;
  }

  void giveBack(long rows) {
    heldRows.addAndGet(-rows);
  }

  @Override
  public void close() {
    alarms.shutdownNow();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "query alarms");
    thread.setDaemon(true);
    return thread;
  }
}
