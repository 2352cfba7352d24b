package org.isnad.app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several threads and hands on the results in the order of the inputs, whichever is ready
 * first. The sink runs on the caller's thread. Holds a few results at a time, so a slow sink slows
 * the work down.
 */
final class InOrder<A, B> implements AutoCloseable {
  private final ExecutorService threads;
  private final int window;
  private final Function<A, B> work;
  private final Consumer<B> sink;
  private final Queue<Future<B>> ahead = new ArrayDeque<>();

  InOrder(int threads, Function<A, B> work, Consumer<B> sink) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.window = 2 * threads;
    this.work = work;
    this.sink = sink;
  }

  void accept(A input) {
    if (ahead.size() >= window) {
      handOn();
    }
    ahead.add(threads.submit(() -> work.apply(input)));
  }

  /** Hands on what is still under way. */
  void finish() {
    while (!ahead.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(ahead.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
