package org.isnad.app;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.evaluate.Ablation;
import org.isnad.evaluate.Facts;
import org.isnad.evaluate.FactsOf;
import org.isnad.evaluate.Scorer;
import org.isnad.evaluate.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what each part of the program adds. */
@Command(
    name = "ablation",
    description = {
      "Measures what each part of the program adds: F1 of all facts and of each kind, with all"
          + " parts and without one at a time.",
      "Articles without gold are read and not counted."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad ablation gold articles --markdown")
final class AblationCommand implements Callable<Integer> {
  private final Console console;
  private final Stages stages;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Gold facts: a file with one facts object a line, or a folder of *.json.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "The articles that the facts are of, as for extract.")
  private List<Path> articles = List.of();

  @Option(names = "--markdown", description = "The table in Markdown, for a page of yours.")
  private boolean markdown;

  AblationCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    Map<String, Facts> right = FactsInput.load(gold, problems);
    Ablation ablation = new Ablation(score(right, stages.extraction(), stages.linking(), problems));
    ProblemLog toldBefore = new ProblemLog(new PrintStream(nullOutputStream(), true, UTF_8));
    stages
        .variants()
        .each(
            variant -> {
              console.err().println("without " + variant.without());
              ablation.without(
                  variant.without(),
                  score(right, variant.extraction(), variant.linking(), toldBefore));
            });
    lines(ablation).forEach(console.out()::println);
    return Math.max(problems.close(), toldBefore.close());
  }

  private List<String> lines(Ablation ablation) {
    return markdown ? ablation.markdown() : ablation.table();
  }

  private Scores score(
      Map<String, Facts> right, Extraction extraction, Linking linking, ProblemLog problems) {
    Map<String, Facts> found = new HashMap<>();
    new Pipeline(
            ArticleReader.of(Published.unknown()),
            extraction,
            linking,
            Runtime.getRuntime().availableProcessors(),
            problems)
        .<Facts>run(
            articles,
            linked -> new Outcome.Done<>(FactsOf.article(linked.claims(), linked.links())),
            facts -> found.put(facts.article(), facts));
    return Scorer.score(right, found, (article, scores) -> {});
  }
}
