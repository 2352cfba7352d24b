package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.store.endpoint.Limits;
import org.isnad.store.endpoint.Passwords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WritingTest {
  private static final String UPDATE =
      "INSERT DATA { <urn:example:a> <urn:example:b> <urn:example:c> }";
  private static final String SPARQL = "application/sparql-update";
  private static final String TURTLE = "<urn:example:a> <urn:example:b> \"كلمة\" .";
  private static final String GRAPH = "/isnad/data?graph=urn:example:g";
  private static final String SLOW_HASH =
      "pbkdf2:400000:c2FsdA==:FCKDxPlvVuJMQvAlIvJpz8EjXhFc1ccj1R84XVDpS08=";
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final String KNOWN = basic("salma:سر");

  private final ClaimStore store = ClaimStore.inMemory();
  private final Path file;
  private ServedStore served;

  WritingTest(@TempDir Path folder) throws Exception {
    file = folder.resolve("passwords");
    Files.writeString(file, "salma:سر\n");
    served = ServedStore.with(store, ServerSettings.local(0).writtenBy(Passwords.read(file)));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @BeforeEach
  void isEmpty() throws Exception {
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void writesForWhoeverHasAPassword() throws Exception {
    assertThat(update(UPDATE, KNOWN).statusCode()).isEqualTo(204);
    assertThat(
            served
                .send(
                    "POST",
                    "/isnad/update",
                    "update="
                        + URLEncoder.encode(
                            UPDATE.replace("urn:example:c", "urn:example:d"), UTF_8),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Authorization",
                    KNOWN)
                .statusCode())
        .isEqualTo(200);

    assertThat(count()).isEqualTo("2");
  }

  @Test
  void copiesAndDeletesByPattern() throws Exception {
    update(UPDATE, KNOWN);
    update("INSERT { GRAPH <urn:example:g> { ?s ?p ?o } } WHERE { ?s ?p ?o }", KNOWN);
    assertThat(count()).isEqualTo("2");
    update("DELETE WHERE { ?s ?p ?o }", KNOWN);
    assertThat(count()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"salma:wrong", "salma:", "nobody:سر", "salma", ""})
  void letsNobodyElseIn(String given) throws Exception {
    HttpResponse<String> answer = update(UPDATE, basic(given));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
    assertThat(served.send("PUT", GRAPH, TURTLE, "Content-Type", "text/turtle").statusCode())
        .isEqualTo(401);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void keepsWholeGraphs() throws Exception {
    assertThat(graph("PUT", TURTLE, "text/turtle").statusCode()).isEqualTo(201);
    assertThat(graph("POST", TURTLE.replace("كلمة", "أخرى"), "text/turtle").statusCode())
        .isLessThan(300);
    assertThat(count()).isEqualTo("2");
    assertThat(graph("DELETE", "", "text/turtle").statusCode()).isLessThan(300);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void replacesNoMoreThanTheGraphThatIsNamed() throws Exception {
    update(UPDATE, KNOWN);
    for (String method : List.of("PUT", "DELETE")) {
      HttpResponse<String> answer =
          served.send(
              method,
              "/isnad/data",
              method.equals("PUT") ? TURTLE : "",
              "Content-Type",
              "text/turtle",
              "Authorization",
              KNOWN);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("?graph=IRI");
    }
    assertThat(graph("PUT", TURTLE, "text/turtle").statusCode()).isEqualTo(201);
    assertThat(count()).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "application/ld+json, 415",
    "application/rdf+xml, 415",
    "multipart/form-data; boundary=x, 415",
    "text/turtle, 400"
  })
  void takesNoFormThatMayCallForMore(String type, int status) throws Exception {
    assertThat(graph("PUT", "{\"@context\": \"http://localhost:1/\"}", type).statusCode())
        .isEqualTo(status);
    assertThat(count()).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <file:///etc/hostname>",
        "LOAD SILENT <file:///etc/hostname> INTO GRAPH <urn:example:g>",
        "INSERT DATA { <urn:example:a> <urn:example:b> 1 } ; LOAD <http://localhost:1/x.ttl>",
        "INSERT { <urn:example:a> <urn:example:b> ?o } WHERE { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o"
            + " } }",
        "INSERT { <urn:example:a> <urn:example:b> ?o } WHERE { BIND(<java:org.isnad.X>(1) AS ?o) }"
      })
  void readsNothingFromElsewhere(String update) throws Exception {
    assertThat(update(update, KNOWN).statusCode()).isEqualTo(403);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void writesAllOfAnUpdateOrNothing() throws Exception {
    assertThat(update(UPDATE + " ; INSERT DATA { this is none }", KNOWN).statusCode())
        .isEqualTo(400);
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void letsNoPageOfAnotherOriginUseAPasswordThatTheBrowserKnows() throws Exception {
    HttpResponse<String> answer =
        served.send(
            "POST",
            "/isnad/update",
            "update=" + URLEncoder.encode(UPDATE, UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Authorization",
            KNOWN,
            "Origin",
            "https://other.example");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void isReadByAnybodyButNotAsAWhole() throws Exception {
    assertThat(served.get(GRAPH).statusCode()).isEqualTo(405);
    assertThat(served.get("/isnad/update?update=CLEAR%20ALL").statusCode()).isEqualTo(405);
    assertThat(update("SELECT * { ?s ?p ?o }", KNOWN).statusCode()).isEqualTo(400);
  }

  @Test
  void countsChangesHoweverTheyAreMade() throws Exception {
    long before = store.changes();
    update(UPDATE, KNOWN);
    long afterUpdate = store.changes();
    update(UPDATE, basic("salma:wrong"));
    update("LOAD <file:///etc/hostname>", KNOWN);
    long afterRefusals = store.changes();
    graph("PUT", TURTLE, "text/turtle");
    long afterGraph = store.changes();
    TestingStore.filled(store);

    assertThat(afterUpdate).isGreaterThan(before);
    assertThat(afterRefusals).isEqualTo(afterUpdate);
    assertThat(afterGraph).isGreaterThan(afterRefusals);
    assertThat(store.changes()).isGreaterThan(afterGraph);
  }

  @Test
  void lastsAsSoonAsItIsWrittenHoweverSlowTheLimit() throws Exception {
    ClaimStore slow = ClaimStore.inMemory();
    Limits tight = Limits.standard().withTimeLimit(Duration.ofMillis(1));
    ServerSettings settings = ServerSettings.local(0).with(tight).writtenBy(Passwords.read(file));
    String large =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "<urn:example:%d> <urn:example:b> \"%d\" .\n".formatted(i, i))
            .collect(Collectors.joining());
    try (ServedStore hurried = ServedStore.with(slow, settings)) {
      String[] headers = {"Content-Type", "text/turtle", "Authorization", KNOWN};
      assertThat(hurried.send("PUT", GRAPH, large, headers).statusCode()).isEqualTo(201);
      assertThat(slow.changes()).isEqualTo(1);

      headers[1] = SPARQL;
      String update = "INSERT { ?s <urn:example:c> ?o } WHERE { GRAPH ?g { ?s ?p ?o } }";
      int status = hurried.send("POST", "/isnad/update", update, headers).statusCode();
      assertThat(slow.changes()).isEqualTo(status < 300 ? 2 : 1);
      assertThat(slow.<Boolean>read(data -> data.getDefaultModel().isEmpty()))
          .isEqualTo(status >= 300);
    }
  }

  @Test
  void readsNothingThatIsZipped() throws Exception {
    String[] headers = {"Content-Type", SPARQL, "Authorization", KNOWN, "Content-Encoding", "gzip"};
    assertThat(served.send("POST", "/isnad/update", UPDATE, headers).statusCode()).isEqualTo(415);
    headers[1] = "application/sparql-query";
    HttpResponse<String> query = served.send("POST", "/isnad/sparql", "ASK {}", headers);
    assertThat(query.statusCode()).isEqualTo(415);
    assertThat(query.body()).contains("Content-Encoding");
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void takesNoGraphsFromParameters() throws Exception {
    for (String name : List.of("using-graph-uri", "using-named-graph-uri")) {
      HttpResponse<String> answer =
          served.send(
              "POST",
              "/isnad/update?%s=urn:example:g".formatted(name),
              UPDATE,
              "Content-Type",
              SPARQL,
              "Authorization",
              KNOWN);
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains(name);
    }
    assertThat(count()).isEqualTo("0");
  }

  @Test
  void keepsNoThreadsBusyWithWrongPasswords() throws Exception {
    Path slow = Files.writeString(file.resolveSibling("slow"), "baher:" + SLOW_HASH + "\n");
    ServerSettings settings = ServerSettings.local(0).writtenBy(Passwords.read(slow));
    try (ServedStore guarded = ServedStore.with(ClaimStore.inMemory(), settings)) {
      List<CompletableFuture<Integer>> attempts =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> guess(guarded), THREADS))
              .limit(20)
              .toList();
      assertThat(attempts.stream().map(CompletableFuture::join).toList())
          .contains(401, 503)
          .containsOnly(401, 503);
    }
  }

  private static int guess(ServedStore guarded) {
    try {
      return guarded.send("DELETE", GRAPH, "", "Authorization", basic("nobody:guess")).statusCode();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void isNotThereWithoutPasswords() throws Exception {
    try (ServedStore readOnly = ServedStore.with(ClaimStore.inMemory(), ServerSettings.local(0))) {
      assertThat(
              readOnly
                  .send(
                      "POST",
                      "/isnad/update",
                      UPDATE,
                      "Content-Type",
                      SPARQL,
                      "Authorization",
                      KNOWN)
                  .statusCode())
          .isIn(403, 404, 405);
    }
  }

  private HttpResponse<String> update(String text, String authorization) throws Exception {
    return served.send(
        "POST", "/isnad/update", text, "Content-Type", SPARQL, "Authorization", authorization);
  }

  private HttpResponse<String> graph(String method, String text, String type) throws Exception {
    return served.send(method, GRAPH, text, "Content-Type", type, "Authorization", KNOWN);
  }

  private String count() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    return served.query(query, "text/csv").body().lines().skip(1).findFirst().orElseThrow();
  }

  private static String basic(String both) {
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
  }
}
