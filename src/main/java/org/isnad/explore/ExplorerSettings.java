package org.isnad.explore;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How an explorer follows its store.
 *
 * @param version a number that is another whenever the store has been written to
 * @param indexFolder where the index of the texts of a large store is kept; without one it is made
 *     anew at every start
 */
public record ExplorerSettings(
    LongSupplier version, Optional<Path> indexFolder, ReadingWatch watch) {
  /** For a store that nobody writes to, with the index in memory. */
  public static ExplorerSettings still() {
    return new ExplorerSettings(() -> 0, Optional.empty(), ReadingWatch.none());
  }

  /** For a store that tells by a growing number how often it was written to. */
  public static ExplorerSettings following(LongSupplier version) {
    return new ExplorerSettings(version, Optional.empty(), ReadingWatch.none());
  }

  /** With the index kept in this folder. */
  public ExplorerSettings keepingIndexIn(Path folder) {
    return new ExplorerSettings(version, Optional.of(folder), watch);
  }

  /** Watched by somebody. */
  public ExplorerSettings watchedBy(ReadingWatch other) {
    return new ExplorerSettings(version, indexFolder, other);
  }
}
