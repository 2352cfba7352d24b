package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isnad.graph.Iris;
import org.isnad.graph.OpenName;
import org.isnad.graph.OpenNames;
import org.isnad.store.ClaimStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists whom and what nobody knows the item of. */
@Command(
    name = "report",
    description = {
      "Lists the actors and places without an item, and those with several, the most frequent"
          + " first.",
      "CSV in UTF-8, ready for OpenRefine: reconcile the column \"name\"."
    },
    footerHeading = "%nExample:%n",
    footer = "  isnad link report --out open.csv")
final class LinkReportCommand implements Callable<Integer> {
  static final List<String> COLUMNS =
      List.of(
          "name",
          "kind",
          "type",
          "status",
          "articles",
          "candidates",
          "offices",
          "states",
          "sentence",
          "article",
          "scope",
          "target",
          "item");
  private static final String BETWEEN = " | ";

  private final Console console;

  @Mixin private StoreOption storeOption = new StoreOption();

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "Only those that so many articles name (default: ${DEFAULT-VALUE}).")
  private int fewest = 1;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the terminal.")
  private @Nullable Path file;

  LinkReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore store = storeOption.openExisting()) {
      Iris iris = new Iris(StoredArticles.of(store).base().orElse(Iris.DEFAULT_BASE));
      List<OpenName> open = store.read(d -> OpenNames.of(d.asDatasetGraph(), iris));
      new OutputTarget(console, file).write(out -> write(open, out));
    }
    return ExitStatus.OK;
  }

  private void write(List<OpenName> open, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, UTF_8);
    CSVPrinter rows = new CSVPrinter(writer, CSVFormat.DEFAULT);
    rows.printRecord(COLUMNS);
    for (OpenName name : open) {
      if (name.articles() >= fewest) {
        rows.printRecord(
            name.name(),
            name.kind(),
            name.type(),
            name.status(),
            name.articles(),
            String.join(BETWEEN, name.candidates()),
            String.join(BETWEEN, name.offices()),
            String.join(BETWEEN, name.states()),
            name.sentence(),
            name.article(),
            name.scope(),
            name.target(),
            "");
      }
    }
    rows.flush();
  }
}
