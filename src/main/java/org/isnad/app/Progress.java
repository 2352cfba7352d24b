package org.isnad.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * Counts what is done on the message stream. Says nothing of work that is done in two seconds;
 * shows a bar to somebody who watches, and a line now and then to a log.
 */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  private final Console console;
  private final String doing;
  private final String what;
  private final int lookEvery;
  private final int logEvery;
  private final long start = System.nanoTime();
  private final List<ProgressBar> bar = new ArrayList<>();
  private long done;

  private Progress(Console console, String doing, String what, int lookEvery, int logEvery) {
    this.console = console;
    this.doing = doing;
    this.what = what;
    this.lookEvery = lookEvery;
    this.logEvery = logEvery;
  }

  /** Of reading articles, each of which takes a while. */
  static Progress ofArticles(Console console) {
    return new Progress(console, "Reading", "articles", 1, 1_000);
  }

  /**
   * Of taking out of a store what comes in thousands a second.
   *
   * @param what {@code statements} or {@code rows}
   */
  static Progress ofExport(Console console, String what) {
    return new Progress(console, "Exporting", what, 1_000, 1_000_000);
  }

  /** One more is done. */
  void step() {
    accept(done + 1);
  }

  /** So many are done by now. */
  @Override
  public void accept(long now) {
    done = now;
    if (done % lookEvery != 0) {
      return;
    }
    if (console.interactive()) {
      showBar();
    } else if (done % logEvery == 0) {
      console.err().printf("%d %s done%n", done, what);
    }
  }

  long done() {
    return done;
  }

  private void showBar() {
    if (bar.isEmpty() && System.nanoTime() - start > PATIENCE) {
      bar.add(console.bar(doing, what).build());
    }
    bar.forEach(shown -> shown.stepTo(done));
  }

  @Override
  public void close() {
    bar.forEach(ProgressBar::close);
  }
}
