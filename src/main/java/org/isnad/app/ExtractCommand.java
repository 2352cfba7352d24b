package org.isnad.app;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.graph.Iris;
import org.isnad.link.correction.Corrections;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what articles claim. */
@Command(
    name = "extract",
    description = {
      "Prints what articles claim, without a store.",
      "Each article is written as soon as it is read, in the order of the input; turtle, trig and"
          + " nquads add at the end what follows from all of them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad extract seeds --format json --out facts.jsonl",
      "  isnad extract a.txt b.txt --format turtle --published 2025-07-25"
    })
final class ExtractCommand implements Callable<Integer> {
  /** What it can print. */
  enum Format {
    JSON,
    TURTLE,
    TRIG,
    NQUADS;

    /** How its graphs are written; there are none in facts. */
    RdfSyntax syntax() {
      return RdfSyntax.valueOf(name());
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;
  private final Stages stages;

  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (one facts object a line), turtle, trig or nquads (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSON;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the terminal.")
  private @Nullable Path file;

  ExtractCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Iris iris = base.iris();
    ProblemLog problems = new ProblemLog(console.err());
    Corrections corrections = correctionsOption.read();
    Stages chosen = new CorrectedStages(articles.stages(stages), corrections);
    Pipeline pipeline = articles.pipeline(chosen, problems);
    OutputTarget target = new OutputTarget(console, file);
    target.write(out -> extract(pipeline, iris, chosen, corrections, out));
    return problems.close();
  }

  private void extract(
      Pipeline pipeline, Iris iris, Stages chosen, Corrections corrections, OutputStream out) {
    try (Progress progress = Progress.ofArticles(console)) {
      if (format == Format.JSON) {
        new FactsOutput(out, progress).run(pipeline, articles.inputs());
      } else {
        new RdfOutput(out, format.syntax(), progress, iris, chosen)
            .run(pipeline, articles.inputs(), corrections);
      }
    }
  }
}
