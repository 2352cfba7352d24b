package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SortedLinesTest {
  @Test
  void sortsByBytesHoweverOftenItSpillsToDisk() throws IOException {
    for (int inMemory = 1; inMemory < 8; inMemory++) {
      assertThat(sorted(inMemory, "ب", "a", "\uFF21", "😀", "a", "ا"))
          .isEqualTo("a\nا\nب\n\uFF21\n😀\n");
    }
  }

  @Test
  void writesNothingForNothing() throws IOException {
    assertThat(sorted(1)).isEmpty();
  }

  private static String sorted(int inMemory, String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedLines sorting = new SortedLines(inMemory)) {
      for (String line : lines) {
        sorting.add(line);
      }
      sorting.writeTo(out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
