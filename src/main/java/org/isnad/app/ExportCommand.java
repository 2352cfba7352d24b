package org.isnad.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.ClaimStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a whole store. */
@Command(
    name = "export",
    description =
        "Prints all that a store holds as sorted N-Quads: the same articles give the same bytes.",
    footerHeading = "%nExample:%n",
    footer = "  isnad export --store data/store --out isnad.nq")
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption storeOption = new StoreOption();

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the terminal.")
  private @Nullable Path file;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ClaimStore store = storeOption.openExisting()) {
      new OutputTarget(console, file).write(store::exportNQuads);
    }
    return ExitStatus.OK;
  }
}
