package org.isnad.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that read articles have in common. */
final class ArticleOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description =
          "Files or folders: *.txt (one article each, dates in articles.tsv beside them), *.jsonl,"
              + " *.jsonl.gz (one article a line).")
  private List<Path> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (YYYY-MM-DD) of articles that come without one.")
  private @Nullable LocalDate published;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once (default: as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private ModelOptions models = new ModelOptions();

  List<Path> inputs() {
    return inputs;
  }

  int threads() {
    if (threads < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, not " + threads);
    }
    return threads;
  }

  ArticleReader reader() {
    return ArticleReader.of(published == null ? Published.unknown() : new Published.On(published));
  }

  /** These stages, with the model of names and the gazetteer that were asked for. */
  Stages stages(Stages standard) {
    return models.stages(standard);
  }

  Pipeline pipeline(Stages stages, ProblemLog problems) {
    int checked = threads();
    return new Pipeline(reader(), stages.extraction(), stages.linking(), checked, problems);
  }
}
