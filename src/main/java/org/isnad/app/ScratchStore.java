package org.isnad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.ClaimStore;

/** A store on disk that is thrown away in the end: what it holds need not fit the memory. */
record ScratchStore(Path folder, ClaimStore store) implements AutoCloseable {
  static ScratchStore create() {
    try {
      Path folder = Files.createTempDirectory("isnad");
      return new ScratchStore(folder, ClaimStore.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    store.close();
    try (Stream<Path> found = Files.walk(folder)) {
      List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
