package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        .doesNotContain("no example is answered", "no such thing");
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
  void doesNotLetAPagePassThatIsNotAnswered() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext("/", ExplorerBenchmarkTest::knowsNoMap);
    server.start();
    try {
      URI data = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
      PageTimes pages = new PageTimes(data, new PrintStream(out, true, StandardCharsets.UTF_8));

      assertThat(pages.measure(List.of("timeline"), 1)).isPositive();
      assertThatThrownBy(() -> pages.measure(List.of("map"), 1))
          .hasMessageContaining("map {} is not answered");
    } finally {
      server.stop(0);
    }
  }

  private static void knowsNoMap(HttpExchange exchange) throws IOException {
    boolean isKnown = !exchange.getRequestURI().getPath().contains("map");
    exchange.sendResponseHeaders(isKnown ? 200 : 404, 0);
    exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
    exchange.close();
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
