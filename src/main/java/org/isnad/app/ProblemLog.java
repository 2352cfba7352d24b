package org.isnad.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.article.ErrorCode;
import org.isnad.article.Problem;

/**
 * Shows problems as they come, but no more than a few of each kind, and remembers whether anything
 * was skipped.
 */
final class ProblemLog {
  static final int SHOWN_OF_EACH_KIND = 20;

  private final PrintStream err;
  private final Map<String, Integer> seen = new LinkedHashMap<>();
  private int skipped;

  ProblemLog(PrintStream err) {
    this.err = err;
  }

  /** Something was left out. */
  void skipped(Problem problem) {
    skipped++;
    show(problem);
  }

  /** Nothing was left out. */
  void noticed(Problem problem) {
    show(problem);
  }

  int skipped() {
    return skipped;
  }

  /** Says how many were not shown, and gives the exit status. */
  int close() {
    seen.forEach(
        (anchor, times) -> {
          if (times > SHOWN_OF_EACH_KIND) {
            err.printf(
                "and %d more of the same kind (errors.md#%s)%n",
                times - SHOWN_OF_EACH_KIND, anchor);
          }
        });
    seen.clear();
    return skipped > 0 ? ExitStatus.SKIPPED : ExitStatus.OK;
  }

  private void show(Problem problem) {
    ErrorCode code = problem.code();
    if (seen.merge(code.anchor(), 1, Integer::sum) <= SHOWN_OF_EACH_KIND) {
      err.println(problem.message());
    }
  }
}
