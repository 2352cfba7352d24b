package org.isnad.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.store.ClaimStore;
import org.isnad.store.ServedStore;
import org.isnad.store.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
  private final Path file;

  AccessLogTest(@TempDir Path folder) {
    file = folder.resolve("access.log");
  }

  @Test
  void writesACommonLogLineAndHowLongItTook() throws IOException {
    assertThat(logged("192.0.2.1", "-", "[when]", "GET", "/a", "-", "HTTP/1.1", "200", "17", "3"))
        .isEqualTo("192.0.2.1 - - [when] \"GET /a HTTP/1.1\" 200 17 3\n");
  }

  @Test
  void namesTheClientThatTheNearestProxySpeaksFor() throws IOException {
    assertThat(
            logged(
                "127.0.0.1",
                "forged, 192.0.2.9",
                "[when]",
                "GET",
                "/a",
                "?b=c",
                "HTTP/1.1",
                "200",
                "17",
                "3"))
        .startsWith("192.0.2.9 - - [when] \"GET /a?b=c HTTP/1.1\"");
  }

  @Test
  void believesTheLastOfSeveralLinesThatNameClients() throws Exception {
    ServerSettings settings = ServerSettings.local(0).behindProxy().loggingTo(file);
    try (ServedStore served = ServedStore.with(ClaimStore.inMemory(), settings)) {
      served.get(
          "/$/ping", "X-Forwarded-For", "198.51.100.1", "X-Forwarded-For", "forged, 192.0.2.9");
    }

    assertThat(ClientAddress.last(List.of("198.51.100.1", "forged, 192.0.2.9")))
        .hasValue("192.0.2.9");
    assertThat(Files.readString(file)).startsWith("192.0.2.9 - - [").contains("GET /$/ping");
  }

  @Test
  void letsNothingThatAClientSendsEndTheLineOrTheQuotation() throws IOException {
    String line =
        logged(
            "192.0.2.1",
            "x\r\n192.0.2.2 - - \"",
            "[when]",
            "GET",
            "/a\"\n\u202E\u001B[31m\\",
            "?q=\" 200\r\n",
            "HTTP/1.1",
            "200",
            "17",
            "3");

    assertThat(line.lines()).hasSize(1);
    assertThat(line.chars().filter(letter -> letter == '"')).hasSize(2);
    assertThat(line.strip()).matches("[\\x20-\\x7e]*");
  }

  @Test
  void cutsALongQuery() throws IOException {
    String query = "?query=" + "x".repeat(60_000);

    assertThat(logged("a", "-", "[when]", "GET", "/a", query, "HTTP/1.1", "200", "1", "1").length())
        .isLessThan(400);
  }

  private String logged(String... parts) throws IOException {
    AccessLog log = AccessLog.to(file);
    log.write(String.join("\u0001", parts));
    log.close();
    return Files.readString(file);
  }
}
