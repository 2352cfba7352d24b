package org.isnad.store.endpoint;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * One query's stay. Whatever works for it comes by {@link #checkpoint} often: there it learns that
 * it must queue with the long ones, or that its time is over.
 *
 * <p>Jena looks at {@link #cancelSignal} of its own accord, but between rows only, and it knows no
 * queues.
 */
final class Turn implements AutoCloseable {
  /** Rows that a query may hold without asking. */
  private static final long FREE_ROWS = 20_000;

  private static final long ROWS_AT_A_TIME = 1_000;

  /** How often a query that was hardly let work is given more time in the first lane. */
  private static final int MOST_LOOKS = 3;

  /** How many times the limit of its work a query may take by the clock. */
  private static final int STRETCH = 3;

  private static final long MOST_GATHERED = 20_000_000;

  private enum Sign {
    GO_ON,
    QUEUE,
    STOP
  }

  private final Lanes lanes;
  private final String client;
  private final AtomicBoolean cancelSignal = new AtomicBoolean();
  private final WorkOfThread work;
  private volatile Sign sign = Sign.GO_ON;
  private @Nullable Turnstile place;
  private @Nullable Refusal refusal;
  private final ScheduledFuture<?> end;
  private ScheduledFuture<?> alarm;
  private long held;
  private long reserved;
  private long gathered;
  private boolean isCut;
  private boolean isSettled;
  private int looks;

  /** The turn of the thread that asks for it; it has its place in the first lane already. */
  Turn(Lanes lanes, String client) {
    this.lanes = lanes;
    this.client = client;
    this.place = lanes.first();
    this.work = new WorkOfThread(Thread.currentThread());
    this.alarm = lanes.after(Lanes.SHORT, this::look);
    this.end =
        lanes.after(
            limits().timeLimit().multipliedBy(STRETCH),
            () -> stop("The query was stopped: others kept it waiting for too long."));
  }

  /**
   * Goes on, perhaps after a while.
   *
   * @throws QueryCancelledException if it must not
   */
  void checkpoint() {
    if (sign != Sign.GO_ON) {
      obey();
    }
  }

  /**
   * One more row that has to be kept in memory.
   *
   * @throws Refusal if there are too many
   */
  void hold() {
    held++;
    if (held > FREE_ROWS && held > FREE_ROWS + reserved) {
      if (reserved > Limits.mostHeldRows() / 2 || !lanes.hold(ROWS_AT_A_TIME)) {
        throw refuse(
            Refusal.busy(
                "The query sorts, groups or joins more rows than there is memory for: %,d and more."
                    .formatted(held)));
      }
      reserved += ROWS_AT_A_TIME;
    }
  }

  /**
   * More characters for GROUP_CONCAT.
   *
   * @throws Refusal if they are too many
   */
  void gather(long characters) {
    gathered += characters;
    if (gathered > MOST_GATHERED) {
      throw refuse(
          new Refusal(
              422,
              "The query puts together more than %,d characters with GROUP_CONCAT."
                  .formatted(MOST_GATHERED)));
    }
  }

  /** Remembers why there is no answer, to be thrown if need be; the first reason counts. */
  @CanIgnoreReturnValue
  synchronized Refusal refuse(Refusal reason) {
    if (refusal == null) {
      refusal = reason;
    }
    return refusal;
  }

  /** Why there is no answer; empty if there is one. */
  synchronized Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  /**
   * From now on nothing stops it: what it has done is to last.
   *
   * @throws QueryCancelledException if it was stopped before
   */
  synchronized void settle() {
    if (sign == Sign.STOP) {
      throw new QueryCancelledException();
    }
    isSettled = true;
    sign = Sign.GO_ON;
    cancelAlarms();
  }

  /** Whether what it did was to last. */
  synchronized boolean isSettled() {
    return isSettled;
  }

  /** Remembers that the answer is not the whole one. */
  void cut() {
    isCut = true;
  }

  boolean isCut() {
    return isCut;
  }

  AtomicBoolean cancelSignal() {
    return cancelSignal;
  }

  Limits limits() {
    return lanes.limits();
  }

  @Override
  public synchronized void close() {
    sign = Sign.STOP;
    cancelAlarms();
    leavePlace();
    lanes.giveBack(reserved);
    reserved = 0;
  }

  /** Now and then: has it worked enough, or enough for now? */
  private synchronized void look() {
    if (sign == Sign.STOP || isSettled) {
      return;
    }
    Duration left = limits().timeLimit().minus(work.done());
    if (left.compareTo(Duration.ZERO) <= 0) {
      stop("The query was stopped after %s of work; ask for less at once.".formatted(limit()));
      return;
    }
    if (sign == Sign.GO_ON && place != null && mustMakeRoom(place)) {
      leavePlace();
      sign = Sign.QUEUE;
    }
    alarm = lanes.after(shorter(left, Lanes.AT_A_STRETCH), this::look);
  }

  private boolean mustMakeRoom(Turnstile current) {
    looks++;
    return current == lanes.first()
        ? looks >= MOST_LOOKS || work.done().compareTo(Lanes.SHORT) >= 0
        : current.waiting() > 0;
  }

  private synchronized void stop(String why) {
    if (sign != Sign.STOP && !isSettled) {
      refuse(Refusal.busy(why));
      sign = Sign.STOP;
      cancelSignal.set(true);
    }
  }

  private void obey() {
    if (sign == Sign.STOP) {
      throw new QueryCancelledException();
    }
    boolean entered = entersSecondLane();
    synchronized (this) {
      if (!entered) {
        stop("Too many queries that take long run at once; ask again in a moment.");
      } else if (sign == Sign.STOP) {
        lanes.second().leave();
      } else {
        place = lanes.second();
        sign = Sign.GO_ON;
        var unused = alarm.cancel(false);
        alarm = lanes.after(Lanes.AT_A_STRETCH, this::look);
        return;
      }
    }
    throw new QueryCancelledException();
  }

  private boolean entersSecondLane() {
    try {
      return lanes.second().enter(client, limits().timeLimit());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String limit() {
    return limits().timeLimit().toMillis() / 1000.0 + " seconds";
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void cancelAlarms() {
    var unusedLook = alarm.cancel(false);
    var unusedEnd = end.cancel(false);
  }

  private void leavePlace() {
    if (place != null) {
      place.leave();
      place = null;
    }
  }
}
