package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles that come with the program, for when it runs without their folder. */
final class PackedSeeds {
  private static final String TABLE = "articles.tsv";

  private PackedSeeds() {}

  /** Lays them out in a folder that is gone when the reading ends. */
  static void unpack(Consumer<Path> reading) {
    try {
      Path folder = Files.createTempDirectory("isnad-seeds");
      try {
        copy(TABLE, folder);
        for (String row : tableRows(folder)) {
          copy(row.substring(0, row.indexOf('\t')) + ".txt", folder);
        }
        reading.accept(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tableRows(Path folder) throws IOException {
    return Files.readString(folder.resolve(TABLE), UTF_8)
        .lines()
        .skip(1)
        .filter(row -> row.indexOf('\t') > 0)
        .toList();
  }

  private static void copy(String name, Path folder) throws IOException {
    try (InputStream in = PackedSeeds.class.getResourceAsStream("/seeds/" + name)) {
      if (in == null) {
        throw new IOException("seeds/" + name + " is not packed with the program");
      }
      Files.copy(in, folder.resolve(name));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
