package org.isnad.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where the program writes: answers to one stream, messages and progress to the other, both in
 * UTF-8 whatever the locale.
 *
 * @param interactive whether somebody watches, so that a progress bar makes sense
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
  @SuppressWarnings("SystemConsoleNull") // from JDK 22 on, somebody who reads a log sees a bar
  static Console ofProcess() {
    return new Console(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        System.console() != null);
  }

  /** A bar on the message stream. */
  ProgressBarBuilder bar(String doing, String unit) {
    return new ProgressBarBuilder()
        .setTaskName(doing)
        .setUnit(" " + unit, 1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(err));
  }
}
