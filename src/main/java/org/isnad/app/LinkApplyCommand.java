package org.isnad.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.graph.Iris;
import org.isnad.link.correction.Corrections;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings decisions into a store without reading new articles. */
@Command(
    name = "apply",
    description = "Brings corrections into a store: reads again the articles that they are about.",
    footerHeading = "%nExample:%n",
    footer = "  isnad link apply --store data/store")
final class LinkApplyCommand implements Callable<Integer> {
  private final Console console;
  private final Stages stages;

  @Mixin private CorrectionsOption correctionsOption = new CorrectionsOption();
  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private ModelOptions models = new ModelOptions();

  LinkApplyCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    Optional<Corrections> written = correctionsOption.read(storeOption);
    try (ClaimStore store = storeOption.openExisting();
        Progress progress = Progress.ofArticles(console)) {
      Iris iris = new Iris(StoredArticles.of(store).base().orElse(Iris.DEFAULT_BASE));
      Corrections corrections = written.orElseGet(() -> CorrectedStore.held(store, iris));
      Stages chosen = new CorrectedStages(models.stages(stages), corrections);
      CorrectedStore corrected =
          new CorrectedStore(store, storeOption.directory(), iris, corrections, chosen, progress);
      int again =
          corrected.finish(
              () ->
                  new Pipeline(
                      ArticleReader.of(Published.unknown()),
                      chosen.extraction(),
                      chosen.linking(),
                      Runtime.getRuntime().availableProcessors(),
                      problems));
      console
          .out()
          .printf("%d corrections, %d articles read again%n", corrections.all().size(), again);
    }
    return problems.close();
  }
}
