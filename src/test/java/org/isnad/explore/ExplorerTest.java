package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.ClaimStore;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServerSettings;
import org.isnad.store.SparqlServer;
import org.isnad.store.TestingStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {
  private static final Path WEB = Path.of("src/main/resources/web");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ClaimStore store;
  private static SparqlServer server;

  @BeforeAll
  static void start() {
    store = TestingStore.filled(ClaimStore.inMemory());
    QueryLibrary library = QueryLibrary.load();
    server =
        SparqlServer.start(
            store, library, ServerSettings.local(0), List.of(Explorer.of(store, library)));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html",
    "/explore/network, text/html",
    "/explore/event?id=event/x, text/html",
    "/web/main.js, text/javascript",
    "/web/explorer.css, text/css",
    "/web/icon.svg, image/svg+xml",
    "/web/vendor/fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2, font/woff2",
    "/lib/cytoscape.min.js, text/javascript",
    "/explore/data/overview.json, application/json"
  })
  void servesItsPagesUnderAStrictPolicy(String path, String type) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void hasNoScriptOrStyleInThePage() throws Exception {
    assertThat(get("/").body())
        .doesNotContainPattern("<script(?![^>]*src=)")
        .doesNotContain("<style", " on", "http:", "https:");
  }

  @Test
  void neverMakesMarkupOfText() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      List<Path> own =
          files
              .filter(file -> file.toString().endsWith(".js"))
              .filter(file -> !file.startsWith(WEB.resolve("vendor")))
              .toList();
      assertThat(own)
          .hasSizeGreaterThan(5)
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContain(
                          "innerHTML",
                          "outerHTML",
                          "insertAdjacentHTML",
                          "document.write",
                          "eval(",
                          "dangerouslySetInnerHTML"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../isnad.properties",
        "/web/%2e%2e/isnad.properties",
        "/web//etc/passwd",
        "/lib/nothing.js",
        "/explore/data/nothing.json",
        "/explore/nothing"
      })
  void servesNothingThatIsNotInItsList(String path) throws Exception {
    assertThat(get(path).statusCode()).isBetween(400, 404);
  }

  @Test
  void sendsAFileOnceAndZippedIfAskedTo() throws Exception {
    HttpResponse<byte[]> zipped = send("/web/main.js", "Accept-Encoding", "gzip");
    String tag = zipped.headers().firstValue("ETag").orElseThrow();

    assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(zipped.body()).startsWith(0x1f, 0x8b);
    assertThat(send("/web/main.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void answersWithFiguresOfTheGraph() throws Exception {
    JsonNode overview = json("/explore/data/overview.json");

    assertThat(overview.at("/counts/articles").asInt()).isEqualTo(4);
    assertThat(overview.at("/latest").size()).isBetween(1, 8);
    assertThat(overview.at("/latest/0/participants/0/id").asText()).startsWith("actor/");
  }

  @Test
  void filtersEventsByKindDayAndActor() throws Exception {
    JsonNode all = json("/explore/data/events.json");
    JsonNode calls = json("/explore/data/events.json?kind=call,visit");
    JsonNode late = json("/explore/data/events.json?from=2025-07-24&to=2025-07-24");

    assertThat(all.at("/total").asInt()).isGreaterThan(calls.at("/total").asInt());
    assertThat(calls.at("/events"))
        .isNotEmpty()
        .allMatch(event -> List.of("call", "visit").contains(event.at("/kind").asText()));
    assertThat(late.at("/events"))
        .isNotEmpty()
        .allMatch(event -> event.at("/from").asText().compareTo("2025-07-24") <= 0);
  }

  @Test
  void showsTheWordsOfEveryClaimWithWhoIsNamedInThem() throws Exception {
    JsonNode evidence =
        json("/explore/data/evidence.json?event=event/meeting/2025-07-24/Q90/dermer-shaibani");

    assertThat(evidence.at("/claims").size()).isGreaterThan(1);
    for (JsonNode claim : evidence.at("/claims")) {
      for (JsonNode words : claim.at("/words")) {
        int letters =
            words.at("/text").asText().codePointCount(0, words.at("/text").asText().length());
        assertThat(letters).isEqualTo(words.at("/end").asInt() - words.at("/start").asInt());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/explore/data/events.json?kind=party, use one of: meeting",
    "/explore/data/events.json?from=yesterday, YYYY-MM-DD",
    "/explore/data/events.json?limit=0, from 1 to 2000",
    "/explore/data/evidence.json, missing"
  })
  void saysWhatWouldBeRight(String path, String remedy) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.body()).contains(remedy);
  }

  @Test
  void doesNotKnowAnEventThatIsNotThere() throws Exception {
    assertThat(get("/explore/data/evidence.json?event=event/none").statusCode()).isEqualTo(404);
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.builder().build().readTree(answer.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root() + path)).build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<byte[]> send(String path, String name, String value)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + path)).header(name, value).build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  private static String root() {
    return server.home().toString().replaceFirst("/$", "");
  }
}
