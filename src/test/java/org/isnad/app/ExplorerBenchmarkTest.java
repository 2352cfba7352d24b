package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.explore.ReadingWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerBenchmarkTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(Path folder, String bound) {
    return run(folder, bound, "2");
  }

  private int run(Path folder, String bound, String rounds) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, false);
    return Program.run(
        console,
        new StandardStages(),
        "benchmark",
        "explorer",
        "--events",
        "60",
        "--rounds",
        rounds,
        "--bound",
        bound,
        "--dir",
        folder.toString());
  }

  @Test
  void asksForTheDataOfEveryPageAndHoldsItToTheBound(@TempDir Path folder) {
    assertThat(run(folder, "60000")).isZero();

    String printed = out.toString(StandardCharsets.UTF_8);
    assertThat(printed)
        .contains("60 encounters invented")
        .contains("overview {}", "events {}", "choices {}", "evidence {event=event/")
        .contains("suggest {q=", "search {q=")
        .doesNotContain("no example is answered");
    assertThat(run(folder, "0")).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void fillsAnewWhatWasLeftHalfFilled(@TempDir Path folder) throws IOException {
    Path half = Files.createDirectories(folder.resolve("synthetic-60-1-part"));
    Files.writeString(half.resolve("broken"), "in the middle");

    assertThat(run(folder, "60000")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("60 encounters invented");
    assertThat(half).doesNotExist();
    assertThat(folder.resolve("synthetic-60-1").resolve("broken")).doesNotExist();
  }

  @Test
  void refusesToAskNotOnce(@TempDir Path folder) {
    assertThat(run(folder, "60000", "0")).isEqualTo(ExitStatus.WRONG_USAGE);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--rounds must be at least 1, not 0");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void doesNotWaitForWhatCannotBeRead() {
    ReadingTimes times = new ReadingTimes(new PrintStream(out, true, StandardCharsets.UTF_8));
    times.begun(ReadingWatch.Part.CHRONICLE);
    times.failed(ReadingWatch.Part.CHRONICLE, new IllegalStateException("the disk is gone"));

    assertThatThrownBy(() -> times.await(ReadingWatch.Part.TEXTS))
        .hasMessageContaining("the disk is gone");
  }
}
