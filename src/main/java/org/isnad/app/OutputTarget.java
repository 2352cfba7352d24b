package org.isnad.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer of a command goes: a file, or the terminal if none is named.
 *
 * @param file null: the terminal
 */
record OutputTarget(Console console, @Nullable Path file) {
  /** Writes an answer. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Opens the target, lets it be written and closes it. What was written and flushed stays,
   * whatever happens after.
   *
   * @throws CommandFailed if it cannot be opened or written
   */
  void write(Writing writing) {
    Path target = file;
    try {
      if (target == null) {
        writing.to(console.out());
        console.out().flush();
      } else {
        createFolderOf(target);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
          writing.to(out);
        }
      }
    } catch (IOException e) {
      throw failed(target, e);
    } catch (UncheckedIOException e) {
      throw failed(target, e);
    }
  }

  private static void createFolderOf(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  private static CommandFailed failed(@Nullable Path target, Exception e) {
    return new CommandFailed(
        Failure.FILE_UNUSABLE,
        "%s cannot be written: %s".formatted(target == null ? "the terminal" : target, e),
        "name a file that you may write, on a disk with room");
  }
}
