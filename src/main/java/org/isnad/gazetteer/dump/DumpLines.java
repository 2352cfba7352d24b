package org.isnad.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The lines of a dump, plain or compressed, one at a time. Holds no more than the longest line.
 *
 * <p>The bytes of a line are those of a buffer that the next line overwrites.
 */
final class DumpLines implements Closeable {
  /** No item is a tenth as long; what is longer has lost its line ends. */
  private static final int LONGEST = 64 << 20;

  private static final int CHUNK = 1 << 18;

  private final CountedBytes file;
  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int next;
  private int filled;
  private byte[] line = new byte[1 << 16];
  private int length;
  private boolean tooLong;
  private long number;
  private boolean cutShort;

  private DumpLines(CountedBytes file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** Opens a dump; what it is compressed with is told by its first bytes. */
  static DumpLines open(Path dump) throws IOException {
    CountedBytes file = new CountedBytes(Files.newInputStream(dump));
    InputStream buffered = new BufferedInputStream(file, CHUNK);
    try {
      return new DumpLines(file, decompressed(buffered));
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream decompressed(InputStream in) throws IOException {
    in.mark(4);
    byte[] magic = in.readNBytes(3);
    in.reset();
    if (magic.length == 3 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b) {
      return new GZIPInputStream(in, CHUNK);
    }
    return magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h'
        ? new BZip2CompressorInputStream(in, true)
        : in;
  }

  /** Goes to the next line; false at the end of the file or where it cannot be read on. */
  boolean advance() throws IOException {
    length = 0;
    tooLong = false;
    boolean begun = false;
    while (next < filled || fill()) {
      int end = next;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      keep(end);
      begun = true;
      boolean ended = end < filled;
      next = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    number += begun ? 1 : 0;
    return begun;
  }

  /** Goes past lines without looking at them; false if there are fewer. */
  boolean skip(long lines) throws IOException {
    for (long left = lines; left > 0; left--) {
      if (!advance()) {
        return false;
      }
    }
    return true;
  }

  private void keep(int end) {
    int more = end - next;
    if (more > LONGEST - length) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, Math.min(LONGEST, 2 * line.length)));
    }
    System.arraycopy(chunk, next, line, length, more);
    length += more;
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = 0;
    if (cutShort) {
      return false;
    }
    try {
      filled = Math.max(0, in.read(chunk));
    } catch (EOFException | ZipException e) {
      cutShort = true;
    } catch (IOException e) {
      if (in instanceof BZip2CompressorInputStream) {
        cutShort = true;
      } else {
        throw e;
      }
    }
    return filled > 0;
  }

  /** Line number, from 1; 0 before the first. */
  long number() {
    return number;
  }

  byte[] bytes() {
    return line;
  }

  /** Bytes of the line, without its end. */
  int length() {
    return length;
  }

  /** Whether the line was too long to hold; what is held of it makes no sense. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the compressed data ended or broke off before its end. */
  boolean isCutShort() {
    return cutShort;
  }

  /** Bytes of the file that were read so far, compressed as they are. */
  long bytesRead() {
    return file.count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class CountedBytes extends FilterInputStream {
    private long count;

    CountedBytes(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
