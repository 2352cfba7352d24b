package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * A directory that holds a TDB2 data set, or may come to hold one. It says what is wrong with it
 * before TDB2 gets to see it: TDB2 would create its files among whatever lies there.
 */
record StoreDirectory(Path path) {
  private static final String LOCK = "tdb.lock";

  /** Whether a data set lies here; one that was killed while it was made counts as none. */
  boolean holdsStore() {
    return Files.isDirectory(path)
        && entries().stream().anyMatch(name -> name.matches("Data-\\d+"));
  }

  /** Opens the data set that lies here. */
  Dataset open() {
    if (!holdsStore()) {
      throw new StoreException(
          "%s holds no store\n  -> build one first: isnad build ARTICLES --store %s"
              .formatted(path, path));
    }
    return connect();
  }

  /** Opens the data set that lies here, or starts one in a new or an empty directory. */
  Dataset openOrCreate() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new StoreException(
          "%s is a file, a store is a directory\n  -> name a new or an empty directory"
              .formatted(path));
    }
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new StoreException(
          "the directory %s cannot be made: %s".formatted(path, e.getMessage()), e);
    }
    List<String> strange = holdsStore() ? List.of() : strangers();
    if (!strange.isEmpty()) {
      throw new StoreException(
          "%s is no store: it holds %s\n  -> name a new or an empty directory, or a store"
              .formatted(path, strange.stream().limit(3).collect(Collectors.joining(", "))));
    }
    return connect();
  }

  private Dataset connect() {
    if (!Files.isWritable(path)) {
      throw new StoreException(
          "%s is not writable\n  -> even reading a store takes its lock: allow writing, or copy it"
              .formatted(path));
    }
    try {
      return TDB2Factory.connectDataset(path.toString());
    } catch (DBOpEnvException e) {
      throw new StoreException(
          "%s is in use by another process (%s)\n  -> stop it, or ask it over its endpoint"
              .formatted(path, e.getMessage()),
          e);
    } catch (RuntimeException e) {
      throw new StoreException("%s cannot be opened: %s".formatted(path, e.getMessage()), e);
    }
  }

  private List<String> strangers() {
    return entries().stream().filter(name -> !name.equals(LOCK)).toList();
  }

  private List<String> entries() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new StoreException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
    }
  }
}
