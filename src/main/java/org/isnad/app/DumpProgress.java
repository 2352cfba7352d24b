package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.isnad.article.Problem;
import org.isnad.article.Where;
import org.isnad.gazetteer.dump.Dump;

/**
 * Shows how far a dump is read: a bar to somebody who watches, a line every few million lines of
 * the dump to a log. Tells of what is left out.
 */
final class DumpProgress implements Dump.Watcher, AutoCloseable {
  private static final long LOG_EVERY = 1 << 22;
  private static final int MEGABYTE = 20;

  private final Console console;
  private final Path dump;
  private final ProblemLog problems;
  private final List<ProgressBar> bar = new ArrayList<>();
  private Dump.Step shown = Dump.Step.CLASSES;

  DumpProgress(Console console, Path dump, ProblemLog problems) {
    this.console = console;
    this.dump = dump;
    this.problems = problems;
  }

  @Override
  public void at(Dump.Step step, long line, long bytes, long ofBytes) {
    if (console.interactive()) {
      if (bar.isEmpty() || step != shown) {
        close();
        bar.add(
            console.bar(name(step), "MB").setInitialMax(Math.max(1, ofBytes >> MEGABYTE)).build());
      }
      bar.forEach(one -> one.stepTo(bytes >> MEGABYTE));
    } else if (line % LOG_EVERY == 0) {
      console
          .err()
          .printf(
              "%s: line %d, %d of %d MB%n",
              name(step), line, bytes >> MEGABYTE, ofBytes >> MEGABYTE);
    }
    shown = step;
  }

  private static String name(Dump.Step step) {
    return step.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void leftOut(long line, String why) {
    problems.skipped(
        new Problem(
            new Where.AtLine(dump, (int) Math.max(1, Math.min(line, Integer.MAX_VALUE))),
            Failure.BAD_DUMP_LINE,
            why,
            "nothing, if these are few; else fetch the dump anew"));
  }

  @Override
  public void close() {
    bar.forEach(ProgressBar::close);
    bar.clear();
  }
}
