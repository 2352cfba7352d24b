package org.isnad.gazetteer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a first pass over a dump leaves behind. */
class ClassFileTest {

  private static Path passedOver(Path folder, String fingerprint) throws IOException {
    Path file = folder.resolve("classes.tsv");
    try (ClassFile.Appender out = ClassFile.open(file, fingerprint).appender()) {
      out.add("Q11", List.of("Q22"));
      out.complete(5);
    }
    return file;
  }

  @Test
  void isReliedOnForTheSameDump(@TempDir Path folder) throws IOException {
    ClassFile again = ClassFile.open(passedOver(folder, "98-aaaa"), "98-aaaa");
    assertThat(again.isComplete()).isTrue();
    assertThat(again.pairs().size()).isEqualTo(1);
  }

  @Test
  void isBegunAnewForAnotherDumpWhateverTheLengthOfItsFingerprint(@TempDir Path folder)
      throws IOException {
    ClassFile other = ClassFile.open(passedOver(folder, "98-aaaa"), "1234567-bbbb");
    assertThat(other.isComplete()).isFalse();
    assertThat(other.pairs().size()).isZero();
    assertThat(Files.readString(folder.resolve("classes.tsv"))).isEqualTo("dump\t1234567-bbbb\n");
  }
}
