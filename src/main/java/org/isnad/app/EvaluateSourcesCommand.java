package org.isnad.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.article.Reading;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.evaluate.Figure;
import org.isnad.evaluate.SourceScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well those are found who are said to say something. */
@Command(
    name = "evaluate-sources",
    description = {
      "Measures how well those are found who are said to tell a claim.",
      "Of claims for which readers wrote down every source in the article; claims that are no"
          + " longer read are not measured."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad evaluate-sources news.jsonl.gz --judged judged-sources.tsv",
      "  isnad evaluate-sources news.jsonl.gz --judged judged-sources.tsv --misses"
    })
final class EvaluateSourcesCommand implements Callable<Integer> {
  private final Console console;
  private final Stages stages;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = "Files or folders in which the judged articles are, among others.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--judged",
      required = true,
      paramLabel = "FILE",
      description =
          "Tab-separated: article, start and end of a sentence that tells the claim, kind, min,"
              + " sources (offsets of their names: 12-20 40-52).")
  private Path file = Path.of("");

  @Option(names = "--misses", description = "Also the claims whose sources are not those written.")
  private boolean misses;

  private Figure all = SourceScore.of(List.of(), List.of());
  private int measured;

  EvaluateSourcesCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    List<JudgedSources.Row> rows = JudgedSources.read(file);
    Map<String, List<JudgedSources.Row>> byArticle =
        rows.stream().collect(Collectors.groupingBy(JudgedSources.Row::article));
    ProblemLog problems = new ProblemLog(console.err());
    try (Progress progress = Progress.ofArticles(console)) {
      ArticleReader.of(Published.unknown())
          .read(
              inputs,
              reading -> {
                if (reading instanceof Reading.Skipped skipped) {
                  problems.skipped(skipped.problem());
                } else if (reading instanceof Reading.Read read
                    && byArticle.containsKey(read.article().id())) {
                  measure(read.article(), byArticle.getOrDefault(read.article().id(), List.of()));
                  progress.step();
                }
              });
    }
    console
        .out()
        .printf("%d claims judged; %d that are read now are among them%n", rows.size(), measured);
    console
        .out()
        .printf(
            "precision %.3f  recall %.3f  F1 %.3f  (%d of %d named, %d to find)%n",
            all.precision(), all.recall(), all.f1(), all.correct(), all.predicted(), all.gold());
    return problems.close();
  }

  private void measure(Article article, List<JudgedSources.Row> judged) {
    ArticleClaims claims = stages.extraction().read(article);
    List<Claim> left = new ArrayList<>(claims.encounters());
    left.addAll(claims.casualties());
    for (JudgedSources.Row row : judged) {
      Optional<Claim> claim = left.stream().filter(row::is).findFirst();
      if (claim.isPresent()) {
        left.remove(claim.get());
        compare(row, row.names(article.text()), claim.get().sources());
      }
    }
  }

  private void compare(JudgedSources.Row row, List<String> names, List<String> found) {
    Figure figure = SourceScore.of(names, found);
    all = SourceScore.sum(all, figure);
    measured++;
    if (misses && (figure.correct() < figure.gold() || figure.correct() < figure.predicted())) {
      console
          .out()
          .printf(
              "%s %d: written %s, found %s%n", row.article(), row.sentence().start(), names, found);
    }
  }
}
