package org.isnad.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lines, none of them empty, sorted by their UTF-8 bytes, as {@code LC_ALL=C sort -u} does. What
 * does not fit in memory waits in temporary files.
 */
final class SortedLines implements AutoCloseable {
  private static final int LINES_IN_MEMORY = 500_000;

  private final int linesInMemory;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  SortedLines() {
    this(LINES_IN_MEMORY);
  }

  SortedLines(int linesInMemory) {
    this.linesInMemory = linesInMemory;
  }

  void add(String line) {
    lines.add(line.getBytes(StandardCharsets.UTF_8));
    if (lines.size() >= linesInMemory) {
      try {
        spill();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes each line once. */
  void writeTo(OutputStream target) throws IOException {
    OutputStream out = new BufferedOutputStream(target);
    each(
        line -> {
          out.write(line);
          out.write('\n');
        });
    out.flush();
  }

  /** Hands on each line once. */
  void forEach(LineReader reader) throws IOException {
    each(line -> reader.read(new String(line, StandardCharsets.UTF_8)));
  }

  /** Takes line after line. */
  interface LineReader {
    void read(String line) throws IOException;
  }

  private interface BytesReader {
    void read(byte[] line) throws IOException;
  }

  private void each(BytesReader reader) throws IOException {
    spill();
    List<Run> open = new ArrayList<>();
    try {
      for (Path file : runs) {
        open.add(new Run(file));
      }
      merge(open, reader);
    } finally {
      for (Run run : open) {
        run.close();
      }
    }
  }

  private static void merge(List<Run> open, BytesReader reader) throws IOException {
    PriorityQueue<Run> queue = new PriorityQueue<>();
    for (Run run : open) {
      if (run.next()) {
        queue.add(run);
      }
    }
    byte[] last = new byte[0];
    for (Run run = queue.poll(); run != null; run = queue.poll()) {
      if (!Arrays.equals(run.line, last)) {
        reader.read(run.line);
        last = run.line;
      }
      if (run.next()) {
        queue.add(run);
      }
    }
  }

  private void spill() throws IOException {
    lines.sort(Arrays::compareUnsigned);
    Path file = Files.createTempFile("isnad-sort", ".run");
    runs.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
      out.writeInt(-1);
    }
    lines.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  /** A sorted file, read line by line. */
  private static final class Run implements Comparable<Run>, AutoCloseable {
    private final DataInputStream in;
    private byte[] line = new byte[0];

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** Moves to the next line; at the end answers false. */
    boolean next() throws IOException {
      int length = in.readInt();
      if (length < 0) {
        in.close();
        return false;
      }
      line = in.readNBytes(length);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    @Override
    public int compareTo(Run other) {
      return Arrays.compareUnsigned(line, other.line);
    }
  }
}
