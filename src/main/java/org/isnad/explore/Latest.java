package org.isnad.explore;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Something that is read in the background, and anew when its version is another. While it is read
 * anew the old one is handed out; who asks for the first waits.
 */
final class Latest<T> implements AutoCloseable {
  private static final int SECONDS_TO_END = 10;

  private final Supplier<T> reading;
  private final LongSupplier version;
  private final ExecutorService worker;
  private CompletableFuture<T> next = new CompletableFuture<>();
  private Optional<T> current = Optional.empty();
  private boolean isReading;
  private boolean isStarted;
  private long read;

  Latest(String name, LongSupplier version, Supplier<T> reading) {
    this.version = version;
    this.reading = reading;
    this.worker =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What was read last; waits if nothing was yet. */
  T get() {
    CompletableFuture<T> coming;
    synchronized (this) {
      renew();
      if (current.isPresent()) {
        return current.get();
      }
      coming = next;
    }
    try {
      return coming.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  /** What was read last; if nothing was yet, waits so long, and then there is nothing. */
  Optional<T> within(Duration longest) {
    CompletableFuture<T> coming;
    synchronized (this) {
      renew();
      if (current.isPresent()) {
        return current;
      }
      coming = next;
    }
    try {
      return Optional.of(coming.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException why ? why : new CompletionException(e);
    }
  }

  /** What was read last, if anything; does not wait. */
  synchronized Optional<T> now() {
    renew();
    return current;
  }

  /** Begins to read unless that is going on, or nothing has changed. */
  synchronized void renew() {
    long wanted = version.getAsLong();
    if (isReading || (isStarted && wanted == read) || worker.isShutdown()) {
      return;
    }
    isReading = true;
    isStarted = true;
    read = wanted;
    next = new CompletableFuture<>();
    worker.execute(this::readOnce);
  }

  private void readOnce() {
    try {
      T value = reading.get();
      finish(Optional.of(value)).complete(value);
    } catch (RuntimeException | Error e) {
      finish(Optional.empty()).completeExceptionally(e);
    }
  }

  private synchronized CompletableFuture<T> finish(Optional<T> value) {
    isReading = false;
    if (value.isPresent()) {
      current = value;
    } else {
      isStarted = current.isPresent(); // without anything to show, who asks next tries again
    }
    return next;
  }

  @Override
  public void close() {
    synchronized (this) {
      worker.shutdown(); // in here, or who renews might give it work that it no longer takes
      next.completeExceptionally(new CancellationException("the explorer has ended"));
    }
    try {
      boolean unused = worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
