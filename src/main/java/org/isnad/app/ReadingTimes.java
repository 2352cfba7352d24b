package org.isnad.app;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import org.isnad.explore.ReadingWatch;
import org.jspecify.annotations.Nullable;

/** Tells how long the explorer takes to read its store. */
final class ReadingTimes implements ReadingWatch {
  private final PrintStream out;
  private final Map<Part, Long> begun = new EnumMap<>(Part.class);
  private final Map<Part, Double> seconds = new EnumMap<>(Part.class);

  private @Nullable RuntimeException failure;

  ReadingTimes(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void begun(Part part) {
    begun.put(part, System.nanoTime());
  }

  @Override
  public synchronized void done(Part part, String figures) {
    double took = (System.nanoTime() - begun.getOrDefault(part, 0L)) / 1e9;
    seconds.put(part, took);
    out.printf("Explorer: %s, in %.1f s%n", figures, took);
    notifyAll();
  }

  @Override
  public synchronized void failed(Part part, RuntimeException why) {
    out.printf("Explorer: cannot read the store: %s%n", why.getMessage());
    failure = why;
    notifyAll();
  }

  /**
   * Waits until a part has been read; tells in how many seconds.
   *
   * @throws RuntimeException what stood in the way, if that cannot be read or what comes before it
   */
  synchronized double await(Part part) throws InterruptedException {
    while (!seconds.containsKey(part)) {
      if (failure != null) {
        throw failure;
      }
      wait();
    }
    return seconds.getOrDefault(part, 0.0);
  }
}
