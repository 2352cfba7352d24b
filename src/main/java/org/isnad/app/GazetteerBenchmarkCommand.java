package org.isnad.app;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.isnad.article.ArticleReader;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.dump.SyntheticDump;
import org.isnad.gazetteer.index.IndexBuilder;
import org.isnad.gazetteer.index.ItemIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures gazetteers made of dumps. */
@Command(
    name = "benchmark",
    description = {
      "Writes a dump of invented items with Arabic names, and a fifth as many without; makes a gazetteer of"
          + " it and measures both the making and the look-ups.",
      "With articles it also measures how much longer they take to extract and link with that"
          + " gazetteer than with the built-in one alone."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad gazetteer benchmark --dir /tmp/bench --articles news.jsonl.gz")
final class GazetteerBenchmarkCommand implements Callable<Integer> {
  private static final int LOOK_UPS = 100_000;
  private static final int WARM_UP = 20;

  private final Console console;
  private final Stages stages;

  @Option(
      names = "--items",
      paramLabel = "N",
      description = "Items that are kept (default: ${DEFAULT-VALUE}).")
  private long items = 2_000_000;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description =
          "Where dump and gazetteer are written and left; what is there is used (default:"
              + " ${DEFAULT-VALUE}).")
  private Path folder = Path.of("data", "gazetteer-benchmark");

  @Option(names = "--articles", paramLabel = "FILE", description = "Files or folders.")
  private List<Path> articles = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Articles timed, spread evenly over the input (default: ${DEFAULT-VALUE}).")
  private int limit = 200;

  GazetteerBenchmarkCommand(Console console, Stages stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ProblemLog problems = new ProblemLog(console.err());
    try {
      Files.createDirectories(folder);
      Path index = folder.resolve("gazetteer-" + items);
      build(index, problems);
      measure(index);
      if (!articles.isEmpty()) {
        Sample sample =
            Sample.of(ArticleReader.of(Published.unknown()), articles, limit, WARM_UP, problems);
        LinkingTime.measure(sample, stages, stages.withGazetteer(index)).printTo(console.out());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return problems.close();
  }

  private void build(Path index, ProblemLog problems) throws IOException {
    Path dump = folder.resolve("synthetic-" + items + ".json.gz");
    if (!Files.exists(dump)) {
      try (OutputStream out = new FastGzip(Files.newOutputStream(dump))) {
        new SyntheticDump().write(out, items);
      }
    }
    if (Files.exists(index)) {
      return;
    }
    PeakHeap heap = PeakHeap.start();
    long start = System.nanoTime();
    long processor = processor();
    try (DumpProgress progress = new DumpProgress(console, dump, problems)) {
      IndexBuilder.Built built = IndexBuilder.in(index).build(dump, progress);
      double seconds = seconds(start);
      double cpu = (processor() - processor) / 1e9;
      console
          .out()
          .printf(
              "built %d entries of %d lines (%d MB gzip) in %.0f s: %.0f entries/s; %.0f s of"
                  + " processor time: %.0f entries/s, %.0f lines/s; heap at most %d MB%n",
              built.kept(),
              built.lines(),
              Files.size(dump) >> 20,
              seconds,
              built.kept() / seconds,
              cpu,
              built.kept() / cpu,
              built.lines() / cpu,
              heap.megabytes());
    }
  }

  private void measure(Path folder) {
    long before = used();
    long start = System.nanoTime();
    try (ItemIndex index = ItemIndex.open(folder, Gazetteer.none()::office)) {
      index.byName("القاهرة");
      double opened = seconds(start);
      double known = lookUps(index, "");
      double unknown = lookUps(index, "ظظ");
      console
          .out()
          .printf(
              "%d entries, %d MB on disk; opened and asked once in %.3f s; look-ups in a second of"
                  + " processor time: %.0f of known names, %.0f of unknown ones; %d MB of heap after that%n",
              index.size(),
              ItemIndex.bytes(folder) >> 20,
              opened,
              known,
              unknown,
              Math.max(0, used() - before) >> 20);
    }
  }

  /**
   * Names in a second of processor time, each asked for once, those of the dump with this before
   * them.
   */
  private double lookUps(ItemIndex index, String before) {
    SyntheticDump dump = new SyntheticDump();
    Random random = new Random(7);
    List<String> names =
        random.longs(LOOK_UPS, 0, items).mapToObj(item -> before + dump.name(item)).toList();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long found = names.stream().filter(name -> !index.byName(name).isEmpty()).count();
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    if (found != (before.isEmpty() ? LOOK_UPS : 0)) {
      throw new IllegalStateException("%d of %d names found".formatted(found, LOOK_UPS));
    }
    return LOOK_UPS / seconds;
  }

  /** Of all threads; tells more than the clock on a machine that others use too. */
  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("ExplicitGarbageCollection") // what is left is what is measured
  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
