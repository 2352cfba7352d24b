package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.link.correction.Corrections;
import org.isnad.link.correction.CorrectionsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file of what humans decided about links. */
final class CorrectionsOption {
  private static final String FILE_NAME = "corrections.tsv";

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What humans decided about links (default: corrections.tsv beside the store, if any).")
  private @Nullable Path file;

  /** Where decisions about the links of this store are written. */
  Path file(StoreOption store) {
    return file == null
        ? store.directory().toAbsolutePath().normalize().resolveSibling(FILE_NAME)
        : file;
  }

  /** What the file says: the one beside the store only if it is there. */
  Optional<Corrections> read(StoreOption store) {
    Path there = file(store);
    return file == null && !Files.exists(there) ? Optional.empty() : Optional.of(read(there));
  }

  /** What the file says, if one was named. */
  Corrections read() {
    return file == null ? Corrections.none() : read(file);
  }

  private static Corrections read(Path file) {
    try {
      return new CorrectionsFile(file).read();
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  static CommandFailed unusable(Path file, IOException e) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        "%s cannot be read or written: %s".formatted(file, e),
        "name a file that is there and that you may use");
  }
}
