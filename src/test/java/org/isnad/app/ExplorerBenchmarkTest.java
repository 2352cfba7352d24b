package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerBenchmarkTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(Path folder, String bound) {
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
        "2",
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
}
