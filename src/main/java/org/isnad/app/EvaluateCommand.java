package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluate.Scorer;
import org.isnad.evaluate.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores extracted facts. */
@Command(
    name = "evaluate",
    description =
        "Compares extracted facts with gold facts: precision, recall and F1 for each kind of fact,"
            + " and for all together (facts).",
    footerHeading = "%nExample:%n",
    footer = "  isnad evaluate gold predicted.jsonl --errors")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A file with one facts object a line, or a folder of *.json.")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "PREDICTED", description = "Likewise.")
  private Path predicted = Path.of("");

  @Option(names = "--each", description = "Also a line an article.")
  private boolean each;

  @Option(names = "--errors", description = "Also every miss and every wrong fact.")
  private boolean errors;

  @Option(names = "--json", description = "The figures as one JSON object.")
  private boolean json;

  @Option(names = "--markdown", description = "The table in Markdown, for a page of yours.")
  private boolean markdown;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    Scores scores =
        Scorer.score(
            FactsInput.load(gold, problems),
            FactsInput.load(predicted, problems),
            (article, of) -> {
              if (each) {
                console.out().println(of.line(article));
              }
            });
    if (errors) {
      scores.errors().forEach(console.out()::println);
    }
    lines(scores).forEach(console.out()::println);
    return problems.close();
  }

  private List<String> lines(Scores scores) {
    if (json) {
      return List.of(scores.json());
    }
    return markdown ? scores.markdown() : scores.table();
  }
}
