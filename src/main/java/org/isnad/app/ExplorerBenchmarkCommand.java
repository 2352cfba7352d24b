package org.isnad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.app.synthetic.SyntheticStore;
import org.isnad.explore.Explorer;
import org.isnad.explore.ExplorerSettings;
import org.isnad.explore.ReadingWatch;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServerSettings;
import org.isnad.store.SparqlServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how soon the explorer answers at a size that news takes years to reach. */
@Command(
    name = "explorer",
    description = {
      "Fills a store with invented encounters, serves it and asks for the data of every page as a"
          + " browser would: median and 95th percentile of each, in milliseconds, and the"
          + " processor time of one answer, which what else the machine does changes less.",
      "Exits with 1 if a 95th percentile is over the bound."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad benchmark explorer --events 100000 --dir /tmp/bench")
final class ExplorerBenchmarkCommand implements Callable<Integer> {
  private static final int PROGRESS = 4_000;

  private final Console console;

  @Option(
      names = "--events",
      paramLabel = "N",
      description = "Encounters to invent (default: ${DEFAULT-VALUE}).")
  private int events = 100_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Another one gives another store (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "Where the store is written and left; what is there is used.")
  private @Nullable Path kept;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each page is asked for (default: ${DEFAULT-VALUE}).")
  private int rounds = 30;

  @Option(
      names = "--bound",
      paramLabel = "MS",
      description = "Milliseconds that no 95th percentile may exceed (default: ${DEFAULT-VALUE}).")
  private int bound = 300;

  @Spec private CommandSpec spec = CommandSpec.create();

  ExplorerBenchmarkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    atLeastOne("--events", events);
    atLeastOne("--rounds", rounds);
    if (kept != null) {
      Path store = kept.resolve("synthetic-%d-%d".formatted(events, seed));
      fill(store);
      return measure(store);
    }
    try (ScratchFolder scratch = ScratchFolder.create()) {
      Path store = scratch.path().resolve("store");
      fill(store);
      return measure(store);
    }
  }

  private void atLeastOne(String option, int given) {
    if (given < 1) {
      throw new ParameterException(
          spec.commandLine(), "%s must be at least 1, not %d".formatted(option, given));
    }
  }

  /** A store has its name only when it is whole: the next time what has it is taken as it is. */
  private void fill(Path store) {
    if (Files.exists(store)) {
      return;
    }
    Path part = store.resolveSibling(store.getFileName() + "-part");
    try {
      if (Files.exists(part)) {
        ScratchFolder.delete(part);
      }
      Files.createDirectories(part);
      invent(part);
      Files.move(part, store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void invent(Path store) {
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.load();
    long statements =
        new SyntheticStore(gazetteer, new GazetteerItems(gazetteer), events, seed)
            .fill(
                store,
                articles -> {
                  if (articles % PROGRESS == 0) {
                    console.err().printf("%,d articles invented%n", articles);
                  }
                });
    console
        .out()
        .printf(
            "%,d encounters invented: %,d statements, in %.0f s%n",
            events, statements, seconds(start));
  }

  private int measure(Path directory) throws InterruptedException {
    ReadingTimes times = new ReadingTimes(console.out());
    QueryLibrary library = QueryLibrary.load();
    long start = System.nanoTime();
    PeakHeap heap = PeakHeap.start();
    Path index = directory.resolveSibling(directory.getFileName() + "-search");
    ExplorerSettings settings = ExplorerSettings.still().keepingIndexIn(index).watchedBy(times);
    try (ClaimStore store = ClaimStore.openExisting(directory);
        Explorer explorer = Explorer.of(store, library, settings);
        SparqlServer server =
            SparqlServer.start(store, library, ServerSettings.local(0), List.of(explorer))) {
      double started = seconds(start);
      explorer.start();
      PageTimes pages = new PageTimes(server.home().resolve("explore/data/"), console.out());
      var unused = explorer.answered(); // waits
      pages.ask("overview", Map.of());
      double first = seconds(start);
      times.await(ReadingWatch.Part.TEXTS);
      console
          .out()
          .printf(
              "server up after %.1f s, first page after %.1f s, full text after %.1f s; heap at"
                  + " most %d MB, %d MB after that%n",
              started, first, seconds(start), heap.megabytes(), used());
      double slowest = pages.measure(explorer.answered(), rounds);
      console.out().printf("heap after all pages: %d MB%n", used());
      return slowest > bound ? ExitStatus.FAILED : ExitStatus.OK;
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("ExplicitGarbageCollection") // what is left is what is measured
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
