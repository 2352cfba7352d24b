package org.isnad.explore.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for a while, up to a limit; it is gone when this is closed. */
final class BoundedFile extends OutputStream {
  private final int most;
  private final Path path;
  private final OutputStream out;
  private long length;

  /**
   * @param most bytes; what is longer is refused
   */
  BoundedFile(int most) throws IOException {
    this.most = most;
    this.path = Files.createTempFile("isnad-export", null);
    this.out = new BufferedOutputStream(Files.newOutputStream(path));
  }

  long length() {
    return length;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    length += count;
    if (length > most) {
      throw new TooLarge(
          "This is more than %d MB; narrow it by from, to, kind, status, actor or place, or write it"
                  .formatted(most >> 20)
              + " with the command line: isnad export");
    }
    out.write(bytes, from, count);
  }

  @Override
  public void flush() {
    // Nobody reads it before it is whole.
  }

  /** Hands on all that was written; nothing can be written after that. */
  void sendTo(OutputStream reader) throws IOException {
    out.close();
    Files.copy(path, reader);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }
}
