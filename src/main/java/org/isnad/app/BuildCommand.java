package org.isnad.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.graph.Iris;
import org.isnad.link.correction.Corrections;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads articles into a store. */
@Command(
    name = "build",
    description = {
      "Reads articles into a store on disk.",
      "An article that the store holds already is replaced; others in the store stay. Building"
          + " twice changes nothing."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad build seeds",
      "  isnad build news.jsonl.gz --store data/news --published 2025-07-25"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  private final Stages stages;

  @Mixin private ArticleOptions articles = new ArticleOptions();
  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();

  BuildCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Iris wanted = base.iris();
    ProblemLog problems = new ProblemLog(console.err());
    Stages standard = articles.stages(stages);
    articles.threads();
    Optional<Corrections> written = correctionsOption.read(storeOption);
    try (ClaimStore store = storeOption.openOrCreate();
        Progress progress = Progress.ofArticles(console)) {
      Iris iris = StoredArticles.of(store).irisOf(wanted.base());
      Corrections corrections = written.orElseGet(() -> CorrectedStore.held(store, iris));
      Stages chosen = new CorrectedStages(standard, corrections);
      Pipeline pipeline = articles.pipeline(chosen, problems);
      CorrectedStore corrected =
          new CorrectedStore(store, storeOption.directory(), iris, corrections, chosen, progress);
      corrected.add(pipeline, articles.inputs());
      long read = progress.done();
      int again = corrected.finish(() -> pipeline);
      console
          .out()
          .printf(
              "%s: %d articles read, %d skipped%n",
              storeOption.directory(), read, problems.skipped());
      if (again > 0) {
        console.out().printf("%d articles read again for changed corrections%n", again);
      }
      StoreCounts.of(store).printTo(console.out());
    }
    return problems.close();
  }
}
