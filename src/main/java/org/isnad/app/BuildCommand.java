package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.GraphValidator;
import org.isnad.graph.Iris;
import org.isnad.graph.NamedGraph;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads articles into a store. */
@Command(
    name = "build",
    description = {
      "Reads articles into a store on disk.",
      "An article that the store holds already is replaced; others in the store stay. Building twice"
          + " changes nothing."
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

  BuildCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Iris wanted = base.iris();
    ProblemLog problems = new ProblemLog(console.err());
    Pipeline pipeline = articles.pipeline(stages, problems);
    try (ClaimStore store = storeOption.openOrCreate();
        Progress progress = new Progress(console)) {
      Iris iris = StoredArticles.of(store).irisOf(wanted.base());
      StoreFiller filler = new StoreFiller(store, iris, stages);
      CheckedGraph stage =
          new CheckedGraph(new GraphBuilder(iris, stages.items()), GraphValidator.load());
      pipeline.<NamedGraph>run(
          articles.inputs(),
          stage,
          graph -> {
            filler.add(graph);
            progress.step();
          });
      filler.finish();
      console
          .out()
          .printf(
              "%s: %d articles read, %d skipped%n",
              storeOption.directory(), progress.done(), problems.skipped());
      StoreCounts.of(store).printTo(console.out());
    }
    return problems.close();
  }
}
