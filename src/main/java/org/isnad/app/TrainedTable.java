package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;

/** A table that comes with the program, as a trainer writes it: zipped if its name says so. */
final class TrainedTable {
  private TrainedTable() {}

  static void write(Path file, Consumer<PrintWriter> table) {
    try (PrintWriter out = new PrintWriter(new OutputStreamWriter(stream(file), UTF_8))) {
      table.accept(out);
    } catch (IOException e) {
      throw new CommandFailed(
          Failure.FILE_UNUSABLE,
          "%s cannot be written: %s".formatted(file, e),
          "name a file in a folder that exists");
    }
  }

  private static OutputStream stream(Path file) throws IOException {
    OutputStream plain = Files.newOutputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
  }
}
