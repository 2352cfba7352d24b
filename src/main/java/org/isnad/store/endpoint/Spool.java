package org.isnad.store.endpoint;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer until it is whole: in memory, and what is long in a file. Only then is it sent,
 * so that a query that fails half-way leaves no half answer behind, and a client that reads slowly
 * holds up no query.
 */
final class Spool extends ServletOutputStream {
  private static final int IN_MEMORY = 1_000_000;

  /** A cut answer is closed properly, which takes some bytes more, as does the row cut after. */
  private static final long SLACK = 1_000_000;

  private final long most;
  private final UnaryOperator<Refusal> refusing;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable OutputStream file;
  private @Nullable Path path;
  private long bytes;
  private boolean isXml;

  /** For the answer to what has a turn, which ends if the answer is too long. */
  Spool(Turn turn) {
    this(turn.limits().mostBytes(), turn::refuse);
  }

  private Spool(long most, UnaryOperator<Refusal> refusing) {
    this.most = most;
    this.refusing = refusing;
  }

  /** For what answers with a few words. */
  static Spool ofWords() {
    return new Spool(IN_MEMORY, refusal -> refusal);
  }

  long bytes() {
    return bytes;
  }

  /** Says what is going to be written. */
  void begin(String mediaType) {
    isXml = String.valueOf(mediaType).toLowerCase(Locale.ROOT).contains("xml");
  }

  boolean isXml() {
    return isXml;
  }

  /** Whether no further row should be written. */
  boolean isFull() {
    return bytes >= most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] from, int start, int length) throws IOException {
    bytes += length;
    if (bytes > most + SLACK) {
      throw refusing.apply(
          new Refusal(
              422,
              "The answer is longer than %,d bytes, and its form cannot be cut.".formatted(most)));
    }
    target().write(from, start, length);
  }

  /** Sends all of it, as it is. */
  void sendTo(OutputStream out) throws IOException {
    if (file == null || path == null) {
      memory.writeTo(out);
    } else {
      file.close();
      Files.copy(path, out);
    }
  }

  @Override
  public void close() {
    // Whoever writes an answer closes it; it is sent after that.
  }

  void discard() throws IOException {
    if (path != null) {
      try {
        if (file != null) {
          file.close();
        }
      } finally {
        Files.deleteIfExists(path);
      }
    }
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("an answer is written at once");
  }

  private OutputStream target() throws IOException {
    if (file != null) {
      return file;
    }
    if (bytes <= IN_MEMORY) {
      return memory;
    }
    path = Files.createTempFile("isnad-answer", null);
    file = Files.newOutputStream(path, StandardOpenOption.WRITE);
    memory.writeTo(file);
    memory.reset();
    return file;
  }
}
