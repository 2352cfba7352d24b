package org.isnad.store.endpoint;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many in at once. Whoever waits is let in fairly: the clients take turns, however many
 * requests each of them has waiting.
 */
final class Turnstile {
  private final int mostWaiting;
  private final Map<String, Deque<CountDownLatch>> waiting = new LinkedHashMap<>();
  private int free;
  private int waiters;

  Turnstile(int places, int mostWaiting) {
    this.free = places;
    this.mostWaiting = mostWaiting;
  }

  /** Waits for a place; false if none came free in time or too many wait already. */
  boolean enter(String client, Duration patience) throws InterruptedException {
    CountDownLatch letIn = new CountDownLatch(1);
    synchronized (this) {
      if (free > 0) {
        free--;
        return true;
      }
      if (waiters >= mostWaiting) {
        return false;
      }
      waiting.computeIfAbsent(client, name -> new ArrayDeque<>()).add(letIn);
      waiters++;
    }
    try {
      return letIn.await(patience.toMillis(), TimeUnit.MILLISECONDS) || !giveUp(client, letIn);
    } catch (InterruptedException e) {
      if (!giveUp(client, letIn)) {
        leave();
      }
      throw e;
    }
  }

  /** Frees a place for the client whose turn it is. */
  synchronized void leave() {
    var turns = waiting.entrySet().iterator();
    if (!turns.hasNext()) {
      free++;
      return;
    }
    Map.Entry<String, Deque<CountDownLatch>> next = turns.next();
    turns.remove();
    CountDownLatch letIn = next.getValue().remove();
    waiters--;
    if (!next.getValue().isEmpty()) {
      waiting.put(next.getKey(), next.getValue());
    }
    letIn.countDown();
  }

  synchronized int waiting() {
    return waiters;
  }

  /** Whether it still waited; if not, it was let in at the last moment. */
  private synchronized boolean giveUp(String client, CountDownLatch letIn) {
    Deque<CountDownLatch> queue = waiting.get(client);
    if (queue == null || !queue.remove(letIn)) {
      return false;
    }
    waiters--;
    if (queue.isEmpty()) {
      waiting.remove(client);
    }
    return true;
  }
}
