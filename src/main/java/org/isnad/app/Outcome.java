package org.isnad.app;

import java.util.function.Consumer;
import org.isnad.article.Problem;

/** What came of working on one article. */
sealed interface Outcome<T> {
  void handOn(Consumer<T> sink, ProblemLog problems);

  record Done<T>(T result) implements Outcome<T> {
    @Override
    public void handOn(Consumer<T> sink, ProblemLog problems) {
      sink.accept(result);
    }
  }

  record Failed<T>(Problem problem) implements Outcome<T> {
    @Override
    public void handOn(Consumer<T> sink, ProblemLog problems) {
      problems.skipped(problem);
    }
  }
}
