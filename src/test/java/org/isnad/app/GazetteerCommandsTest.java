package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.gazetteer.index.TestingDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandsTest {
  private final Path folder;

  GazetteerCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static TestingDump dump() {
    return new TestingDump()
        .add(
            TestingDump.item("Q900000001")
                .named("ar", List.of("شاكر هلباوي", "شاكر الهلباوي"))
                .with("P31", "Q5")
                .held("Q48352", "2019", "2023-05"));
  }

  @Test
  void buildsAGazetteerInWhichNamesAreFound() throws IOException {
    Path file = dump().writeTo(folder.resolve("dump.json.gz"));
    Path index = folder.resolve("index");
    CommandLineRun built = CommandLineRun.of("gazetteer", "build", file, "--out", index);
    assertThat(built.err()).isEmpty();
    assertThat(built.status()).isZero();
    assertThat(built.out()).contains("1 entries of 3 lines, 0 left out");
    CommandLineRun found =
        CommandLineRun.of("gazetteer", "find", "شاكر الهلباوي", "--gazetteer", index);
    assertThat(found.out())
        .contains("Q900000001  person/person  شاكر هلباوي، شاكر الهلباوي")
        .contains("P39 Q48352 2019..2023-05");
    assertThat(CommandLineRun.of("gazetteer", "find", "Q1", "--gazetteer", index).status())
        .isEqualTo(1);
  }

  @Test
  void saysWhichLinesItLeftOutAndExitsWithThree() throws IOException {
    Path file = dump().line("{\"broken").writeTo(folder.resolve("dump.json.gz"));
    Object[] words = {"gazetteer", "build", file, "--out", folder.resolve("index")};
    CommandLineRun built = CommandLineRun.of(words);
    assertThat(built.status()).isEqualTo(3);
    assertThat(built.err()).contains(file + ":3: the line is no JSON object", "#bad-dump-line");
    assertThat(CommandLineRun.of(words).status())
        .as("said again when nothing is left")
        .isEqualTo(3);
  }

  @Test
  void refusesAFolderThatIsNoGazetteer() {
    CommandLineRun run = CommandLineRun.of("gazetteer", "find", "مصر", "--gazetteer", folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("holds no gazetteer", "#gazetteer-unusable");
  }

  @Test
  void findsNoFaultInTheBuiltInGazetteer() {
    CommandLineRun run = CommandLineRun.of("gazetteer", "check");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("no fault");
  }

  @Test
  void measuresItselfOnADumpOfInventedItems() {
    CommandLineRun run =
        CommandLineRun.of("gazetteer", "benchmark", "--items", 400, "--dir", folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("built 400 entries", "look-ups in a second");
  }
}
