package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.article.Problem;
import org.isnad.graph.Iris;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of a store. */
@Command(
    name = "retract",
    description = "Takes articles out of a store, with all that only they said.",
    footerHeading = "%nExample:%n",
    footer = "  isnad retract 000_ec1bcb27e566de30")
final class RetractCommand implements Callable<Integer> {
  private final Console console;
  private final Stages stages;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles.")
  private List<String> ids = List.of();

  @Mixin private StoreOption storeOption = new StoreOption();
  @Mixin private ModelOptions models = new ModelOptions();

  RetractCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    try (ClaimStore store = storeOption.openExisting()) {
      StoredArticles stored = StoredArticles.of(store);
      List<String> found = new ArrayList<>();
      for (String id : ids) {
        Optional<String> iri = stored.iri(id);
        iri.ifPresent(found::add);
        if (iri.isEmpty()) {
          problems.skipped(unknown(id));
        }
      }
      StoreFiller filler =
          new StoreFiller(
              store, new Iris(stored.base().orElse(Iris.DEFAULT_BASE)), models.stages(stages));
      filler.retract(found);
      filler.finish();
      console.out().printf("%d articles retracted%n", found.size());
      StoreCounts.of(store).printTo(console.out());
    }
    return problems.close();
  }

  private Problem unknown(String id) {
    return Problem.in(
        storeOption.directory(),
        Failure.NOT_IN_STORE,
        "the store holds no article \"%s\"".formatted(id),
        "the query \"articles\" lists what it holds");
  }
}
