package org.isnad.explore.export;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, up to a limit. */
final class BoundedBytes extends ByteArrayOutputStream {
  private final int most;

  BoundedBytes(int most) {
    this.most = most;
  }

  @Override
  public synchronized void write(int b) {
    check(1);
    super.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    check(length);
    super.write(bytes, from, length);
  }

  private void check(int more) {
    if (count + more > most) {
      throw new TooLarge(
          "This is more than %d MB; narrow it by from, to, kind, status, actor or place, or write it"
                  .formatted(most >> 20)
              + " with the command line: isnad export");
    }
  }
}
