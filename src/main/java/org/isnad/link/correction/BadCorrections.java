package org.isnad.link.correction;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Problem;

/** A file of corrections has faults; nothing of it is taken. */
public final class BadCorrections extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  public BadCorrections(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** All of them, in the order of the lines. */
  public List<Problem> problems() {
    return problems;
  }
}
