package org.isnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ServeTest {
  private static final Pattern HOME = Pattern.compile("Explorer +(\\S+)");

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  ServeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void servesAStoreUntilItIsInterrupted() throws Exception {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "التقى سالم مع ليلى في باريس");
    Path store = folder.resolve("store");
    CommandLineRun.of("build", article, "--store", store);
    Thread server = start("serve", "--store", store.toString(), "--port", "0");
    URI home = home();
    assertThat(get(home.resolve("$/ping"))).isEqualTo(200);
    assertThat(get(home.resolve("isnad/sparql?query=ASK%7B%7D"))).isEqualTo(200);
    server.interrupt();
    server.join();
    assertThat(CommandLineRun.of("validate", "--store", store).status()).isEqualTo(0);
  }

  @Test
  void withoutACommandItReportsAndServesTheArticlesItComesWith() throws Exception {
    Thread server = start("--port", "0");
    URI home = home();
    assertThat(out.toString(UTF_8)).contains("Meetings, calls and visits", "articles: 2");
    assertThat(get(home)).isEqualTo(200);
    server.interrupt();
    server.join();
  }

  @Test
  void saysThatThePortIsTaken() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "خبر");
    Path store = folder.resolve("store");
    CommandLineRun.of("build", article, "--store", store);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run =
          CommandLineRun.of("serve", "--store", store, "--port", taken.getLocalPort());
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("port " + taken.getLocalPort(), "--port N");
    }
  }

  @Test
  void sendsNoPasswordsAcrossTheNetworkInTheClear() throws IOException {
    Path store = emptyStore();
    Path passwords = folder.resolve("passwords");
    Files.writeString(passwords, "salma:secret");
    CommandLineRun run =
        CommandLineRun.of(
            "serve", "--store", store, "--host", "0.0.0.0", "--password-file", passwords);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("--insecure-write", "errors.md#passwords-in-the-clear");
  }

  @Test
  void namesTheLineOfThePasswordFileThatIsNone() throws IOException {
    Path passwords = folder.resolve("passwords");
    Files.writeString(passwords, "# who\nsecret");
    CommandLineRun run =
        CommandLineRun.of("serve", "--store", emptyStore(), "--password-file", passwords);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("passwords:2").doesNotContain("secret");
  }

  @Test
  void takesNoLimitThatLetsNothingThrough() throws IOException {
    CommandLineRun run = CommandLineRun.of("serve", "--store", emptyStore(), "--max-rows", "0");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--max-rows");
  }

  @Test
  void logsWhomTheProxyBeforeItSpeaksFor() throws Exception {
    String logged = logged("--behind-proxy");

    assertThat(logged.lines())
        .anyMatch(
            line ->
                line.matches(
                    "192\\.0\\.2\\.9 - - \\[.+ \\+0000] \"GET /isnad/sparql\\?query=ASK%7B%7D"
                        + " HTTP/1\\.1\" 200 [0-9]+ [0-9]+"));
  }

  @Test
  void believesNobodyWhoSaysForWhomHeAsksUnlessAProxyStandsBefore() throws Exception {
    assertThat(logged()).contains("GET /isnad/sparql?query=ASK%7B%7D").doesNotContain("192.0.2.9");
  }

  /** What the access log says of a query that came with a forwarded header. */
  private String logged(String... options) throws Exception {
    Path log = folder.resolve("access.log");
    List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--store"));
    words.addAll(List.of(emptyStore().toString(), "--access-log", log.toString()));
    words.addAll(List.of(options));
    Thread server = start(words.toArray(new String[0]));
    HttpRequest request =
        HttpRequest.newBuilder(home().resolve("isnad/sparql?query=ASK%7B%7D"))
            .header("X-Forwarded-For", "198.51.100.1, 192.0.2.9")
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(200);
    server.interrupt();
    server.join();
    return Files.readString(log);
  }

  private Path emptyStore() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "خبر");
    Path store = folder.resolve("store");
    CommandLineRun.of("build", article, "--store", store);
    return store;
  }

  private Thread start(String... args) {
    Console console =
        new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
    Thread thread =
        new Thread(
            () -> {
              var unused = Program.run(console, new TestingStages(), args);
            });
    thread.start();
    return thread;
  }

  private URI home() throws InterruptedException {
    while (true) {
      Matcher home = HOME.matcher(out.toString(UTF_8));
      if (home.find()) {
        return URI.create(home.group(1));
      }
      assertThat(err.toString(UTF_8)).doesNotContain("errors.md#program-fault");
      Thread.sleep(50);
    }
  }

  private static int get(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
