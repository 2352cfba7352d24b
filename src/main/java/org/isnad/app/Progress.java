package org.isnad.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Counts articles on the message stream. Says nothing of work that is done in two seconds; shows a
 * bar to somebody who watches, and a line every thousand articles to a log.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final int LOG_EVERY = 1000;

  private final Console console;
  private final long start = System.nanoTime();
  private final List<ProgressBar> bar = new ArrayList<>();
  private int done;

  Progress(Console console) {
    this.console = console;
  }

  /** One more article is done. */
  void step() {
    done++;
    if (console.interactive()) {
      showBar();
    } else if (done % LOG_EVERY == 0) {
      console.err().printf("%d articles done%n", done);
    }
  }

  int done() {
    return done;
  }

  private void showBar() {
    if (bar.isEmpty() && System.nanoTime() - start > PATIENCE) {
      bar.add(
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setUnit(" articles", 1)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .setConsumer(new ConsoleProgressBarConsumer(console.err()))
              .build());
    }
    bar.forEach(shown -> shown.stepTo(done));
  }

  @Override
  public void close() {
    bar.forEach(ProgressBar::close);
  }
}
