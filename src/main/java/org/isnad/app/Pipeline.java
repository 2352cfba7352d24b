package org.isnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.article.ArticleReader;
import org.isnad.article.Problem;
import org.isnad.article.Reading;
import org.isnad.claim.ArticleClaims;
import org.isnad.link.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles from their files through the stages, on several threads, in the order of the
 * input. An article that cannot be read or fails in a stage is told of and left out; the others go
 * on.
 */
final class Pipeline {
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final ArticleReader reader;
  private final Extraction extraction;
  private final Linking linking;
  private final int threads;
  private final ProblemLog problems;

  Pipeline(
      ArticleReader reader,
      Extraction extraction,
      Linking linking,
      int threads,
      ProblemLog problems) {
    this.reader = reader;
    this.extraction = extraction;
    this.linking = linking;
    this.threads = threads;
    this.problems = problems;
  }

  /**
   * Makes something of every article.
   *
   * @param last the last stage; runs on several threads
   * @param sink gets the results in the order of the input, on the caller's thread
   */
  <T> void run(List<Path> inputs, LastStage<T> last, Consumer<T> sink) {
    run((Consumer<Reading> reading) -> reader.read(inputs, reading), last, sink);
  }

  /**
   * Makes something of every article of another source.
   *
   * @param source hands on each of its articles
   */
  <T> void run(Consumer<Consumer<Reading>> source, LastStage<T> last, Consumer<T> sink) {
    try (InOrder<Reading.Read, Outcome<T>> work =
        new InOrder<>(
            threads, read -> process(read, last), outcome -> outcome.handOn(sink, problems))) {
      source.accept(reading -> take(reading, work));
      work.finish();
    }
  }

  /** What becomes of linked claims. */
  @FunctionalInterface
  interface LastStage<T> {
    Outcome<T> apply(LinkedClaims linked);
  }

  private <T> Outcome<T> process(Reading.Read read, LastStage<T> last) {
    try {
      ArticleClaims claims = extraction.read(read.article());
      Links links = linking.link(claims);
      return last.apply(new LinkedClaims(read.where(), claims, links));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("article {} failed", read.article().id(), e);
      return new Outcome.Failed<>(
          new Problem(
              read.where(),
              Failure.ARTICLE_FAILED,
              "article \"%s\" could not be worked on: %s".formatted(read.article().id(), e),
              "this is a fault of the program: report it with the article"));
    }
  }

  private <T> void take(Reading reading, InOrder<Reading.Read, Outcome<T>> work) {
    if (reading instanceof Reading.Read read) {
      work.accept(read);
    } else if (reading instanceof Reading.Skipped skipped) {
      problems.skipped(skipped.problem());
    } else if (reading instanceof Reading.Noticed noticed) {
      problems.noticed(noticed.problem());
    }
  }
}
