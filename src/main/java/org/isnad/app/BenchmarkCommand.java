package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast articles are worked on, beside plain parsing of the same articles. */
@Command(
    name = "benchmark",
    description = {
      "Compares the speed of the whole extraction (segments, tags, mentions, claims, links) with"
          + " plain CoreNLP (tokenize, ssplit, pos, parse with arabicSR).",
      "Both work on the same articles and threads in one run, in turns of 50 articles, so"
          + " that what else the machine does slows both down. Loading the models is timed apart."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad benchmark news.jsonl.gz --limit 2000 --threads 2")
final class BenchmarkCommand implements Callable<Integer> {
  private static final int PORTION = 50;

  private final Console console;
  private final Stages stages;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Articles timed, spread evenly over the input (default: ${DEFAULT-VALUE}).")
  private int limit = 2000;

  BenchmarkCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (limit < 1 && spec != null) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1, not " + limit);
    }
    if (articles.inputs().isEmpty() && spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'ARTICLES'");
    }
    ProblemLog problems = new ProblemLog(console.err());
    int threads = articles.threads();
    Sample sample = Sample.of(articles.reader(), articles.inputs(), limit, PORTION, problems);
    if (sample.timed().isEmpty()) {
      return problems.close();
    }
    Contender plain = new Contender("CoreNLP", () -> stages.plainParsing()::parse);
    Stages chosen = articles.stages(stages);
    Once<LinkedExtraction> linked =
        new Once<>(() -> new LinkedExtraction(chosen.extraction(), chosen.linking()));
    Contender whole = new Contender("Isnad", linked::get);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List.of(plain, whole).forEach(one -> one.warmUp(sample.warmUp(), pool));
      linked.get().reset();
      run(sample, List.of(plain, whole), pool);
    } finally {
      pool.shutdownNow();
    }
    print(sample, threads, plain, whole);
    console
        .out()
        .printf(
            "linking adds %.1f %% to extraction (processor time)%n", 100 * linked.get().share());
    return plain.failed() + whole.failed() > 0
        ? Math.max(problems.close(), ExitStatus.SKIPPED)
        : problems.close();
  }

  /** Both have been warmed up. Who begins changes with every portion. */
  private void run(Sample sample, List<Contender> contenders, ExecutorService pool) {
    List<Contender> reversed = List.of(contenders.get(1), contenders.get(0));
    int done = 0;
    int turn = 0;
    for (List<Article> portion : sample.portions(PORTION)) {
      for (Contender one : turn % 2 == 0 ? contenders : reversed) {
        one.run(portion, pool);
      }
      turn++;
      done += portion.size();
      console.err().printf("%d of %d articles done by both%n", done, sample.timed().size());
    }
  }

  private void print(Sample sample, int threads, Contender plain, Contender whole) {
    console
        .out()
        .printf(
            "%d of %d articles, %d characters, %d threads%n",
            sample.timed().size(), sample.of(), sample.characters(), threads);
    console
        .out()
        .printf(
            "%-8s %12s %14s %14s %10s %7s %10s%n",
            "", "articles/s", "characters/s", "articles/cpu-s", "loading s", "failed", "peak MB");
    for (Contender one : List.of(plain, whole)) {
      console
          .out()
          .printf(
              "%-8s %12.2f %14.0f %14.2f %10.1f %7d %10d%n",
              one.name(),
              one.speed(),
              one.charactersASecond(),
              one.speedOfProcessor(),
              one.secondsOfLoading(),
              one.failed(),
              one.peak() >> 20);
    }
    console
        .out()
        .printf(
            "%-8s %12.2f %29.2f%n",
            "ratio",
            whole.speed() / plain.speed(),
            whole.speedOfProcessor() / plain.speedOfProcessor());
  }
}
