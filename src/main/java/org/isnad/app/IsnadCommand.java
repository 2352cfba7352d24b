package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.graph.GraphBuilder;
import org.isnad.graph.GraphValidator;
import org.isnad.graph.Iris;
import org.isnad.graph.NamedGraph;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: without a command it shows what it does on the articles it comes with. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Builds a knowledge graph of diplomacy from Arabic news, in which every fact opens the sentence"
          + " that says it.",
      "Without a command it reads the articles it comes with, prints what they say, and serves the"
          + " graph until Ctrl-C."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  isnad",
      "  isnad build seeds --store data/store",
      "  isnad query latest-events",
      "  isnad serve --port 3030"
    })
final class IsnadCommand implements Callable<Integer> {
  private static final Path SEEDS = Path.of("seeds");

  private final Console console;
  private final Stages stages;

  @Mixin private ServerOptions server = new ServerOptions();

  IsnadCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    console.err().println("Reading the articles it comes with. The Arabic models load first…");
    try (ClaimStore store = ClaimStore.inMemory()) {
      if (Files.isDirectory(SEEDS)) {
        build(SEEDS, store, problems);
      } else {
        PackedSeeds.unpack(folder -> build(folder, store, problems));
      }
      Report.of(store).printTo(console.out());
      server.serve(store, console);
    }
    return problems.close();
  }

  private void build(Path seeds, ClaimStore store, ProblemLog problems) {
    Iris iris = new Iris();
    StoreFiller filler = new StoreFiller(store, iris, stages);
    new Pipeline(
            ArticleReader.of(Published.unknown()),
            stages.extraction(),
            stages.linking(),
            Runtime.getRuntime().availableProcessors(),
            problems)
        .<NamedGraph>run(
            List.of(seeds),
            new CheckedGraph(new GraphBuilder(iris, stages.items()), GraphValidator.load()),
            filler::add);
    filler.finish();
  }
}
