package org.isnad.app;

import java.nio.file.Path;
import org.isnad.store.ClaimStore;
import picocli.CommandLine.Option;

/** The store that a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Directory of the store (default: ${DEFAULT-VALUE}).")
  private Path directory = Path.of("data", "store");

  Path directory() {
    return directory;
  }

  /** Opens the store, or starts one. */
  ClaimStore openOrCreate() {
    return ClaimStore.open(directory);
  }

  /** Opens a store that was built before. */
  ClaimStore openExisting() {
    return ClaimStore.openExisting(directory);
  }
}
