package org.isnad.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Counts what is taken out of a store on the message stream: nothing of what is done in two
 * seconds, a bar to somebody who watches, a line every million to a log.
 */
final class ExportProgress implements LongConsumer, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
  private static final long LOG_EVERY = 1_000_000;
  private static final long LOOK_EVERY = 1_000;

  private final Console console;
  private final String what;
  private final long start = System.nanoTime();
  private final List<ProgressBar> bar = new ArrayList<>();

  /**
   * @param what {@code statements} or {@code rows}
   */
  ExportProgress(Console console, String what) {
    this.console = console;
    this.what = what;
  }

  @Override
  public void accept(long done) {
    if (done % LOOK_EVERY != 0) {
      return;
    }
    if (console.interactive()) {
      show(done);
    } else if (done % LOG_EVERY == 0) {
      console.err().printf("%d %s%n", done, what);
    }
  }

  private void show(long done) {
    if (bar.isEmpty() && System.nanoTime() - start > PATIENCE) {
      bar.add(
          new ProgressBarBuilder()
              .setTaskName("Exporting")
              .setUnit(" " + what, 1)
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
