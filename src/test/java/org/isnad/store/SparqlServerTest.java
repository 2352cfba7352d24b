package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServerTest {
  private static final String MEETINGS =
      "SELECT ?label { ?event a <https://w3id.org/isnad/ontology#Meeting> ;"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label } ORDER BY ?label";
  private static final String UPDATE = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ClaimStore store;
  private static SparqlServer server;

  @BeforeAll
  static void start() {
    store = TestingStore.filled(ClaimStore.inMemory());
    server = SparqlServer.start(store, QueryLibrary.load(), ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, \"label\"",
    "application/sparql-results+xml, <variable name=\"label\"/>",
    "text/csv, label",
    "text/tab-separated-values, ?label"
  })
  void answersInEveryFormatByGetAndByPost(String type, String head) throws Exception {
    HttpResponse<String> get = send(get("/isnad/sparql?query=" + encoded(MEETINGS), type));
    HttpResponse<String> form =
        send(post("application/x-www-form-urlencoded", "query=" + encoded(MEETINGS), type));
    HttpResponse<String> direct = send(post("application/sparql-query", MEETINGS, type));

    assertThat(get.statusCode()).isEqualTo(200);
    assertThat(get.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(get.body()).contains(head).contains("اجتماع مصر وتركيا في القاهرة");
    assertThat(form.body()).isEqualTo(get.body());
    assertThat(direct.body()).isEqualTo(get.body());
  }

  @Test
  void answersJenasOwnRemoteConnection() {
    try (RDFConnection connection =
        RDFConnectionRemote.service(server.endpoint().toString()).queryEndpoint("").build()) {
      int rows = connection.query(MEETINGS).execSelect().materialise().rewindable().size();
      assertThat(rows).isEqualTo(7);
      assertThat(connection.queryAsk("ASK { GRAPH ?g { ?s ?p ?o } }")).isTrue();
    }
    try (QueryExecutionHTTP execution =
        QueryExecutionHTTP.service(server.endpoint().toString()).query(MEETINGS).build()) {
      assertThat(ResultSetFormatter.consume(execution.execSelect())).isEqualTo(7);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /isnad/sparql, application/sparql-update",
    "POST, /isnad/sparql, application/x-www-form-urlencoded",
    "POST, /isnad/update, application/sparql-update",
    "POST, /isnad, application/sparql-update",
    "POST, /isnad, application/x-www-form-urlencoded",
    "POST, /isnad/upload, text/turtle",
    "POST, /isnad/data, text/turtle",
    "PUT, /isnad/data?default, text/turtle",
    "PUT, /isnad?default, text/turtle",
    "PUT, /isnad/sparql?default, text/turtle",
    "PATCH, /isnad/sparql, application/rdf-patch",
    "DELETE, /isnad/data?default, text/turtle",
    "POST, /$/datasets, text/turtle",
    "POST, /$/compact/isnad, text/turtle",
    "POST, /$/backup/isnad, text/turtle"
  })
  void refusesWhateverWouldWrite(String method, String path, String type) throws Exception {
    String body =
        switch (type) {
          case "text/turtle" -> "<urn:a> <urn:b> <urn:c> .";
          case "application/x-www-form-urlencoded" -> "update=" + encoded(UPDATE);
          default -> UPDATE;
        };
    HttpRequest request =
        HttpRequest.newBuilder(server.home().resolve(path))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .build();

    assertThat(send(request).statusCode()).isIn(401, 403, 404, 405);
    assertThat(
            send(get("/isnad/sparql?query=" + encoded("ASK { <urn:a> ?p ?o }"), "text/csv")).body())
        .contains("false");
  }

  @Test
  void refusesAnUpdateFromJena() {
    String endpoint = server.endpoint().toString();
    try (RDFConnection connection =
        RDFConnectionRemote.service(endpoint).updateEndpoint("").build()) {
      assertThatThrownBy(() -> connection.update(UpdateFactory.create(UPDATE)))
          .hasMessageContaining("403");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOAD <file:///etc/passwd>", "CLEAR ALL", "DROP ALL"})
  void refusesUpdatesInPlaceOfQueries(String text) throws Exception {
    HttpResponse<String> answer = send(post("application/sparql-query", text, "text/csv"));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SILENT "})
  void callsNoOtherServer(String silent) throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(300);
      String address = "http://localhost:" + other.getLocalPort() + "/sparql";
      String query = "SELECT * { SERVICE %s<%s> { ?s ?p ?o } }".formatted(silent, address);

      HttpResponse<String> answer = send(get("/isnad/sparql?query=" + encoded(query), "text/csv"));

      assertThat(answer.body()).doesNotContain("http://www.wikidata.org");
      assertThatThrownBy(other::accept).isInstanceOf(IOException.class);
    }
  }

  @Test
  void readsNoFileNamedInAQuery() throws Exception {
    String query = "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }";

    HttpResponse<String> answer = send(get("/isnad/sparql?query=" + encoded(query), "text/csv"));

    assertThat(answer.body()).doesNotContain("root");
  }

  @Test
  void turnsAwayAQueryThatIsTooLong() throws Exception {
    String longest = MEETINGS + "#".repeat(70_000);

    assertThat(send(post("application/sparql-query", longest, "text/csv")).statusCode())
        .isEqualTo(413);
  }

  @Test
  void saysThatItIsAlive() throws Exception {
    assertThat(send(get("/$/ping", "*/*")).statusCode()).isEqualTo(200);
  }

  @Test
  void listensOnThisMachineAlone() throws Exception {
    assertThat(server.home().getHost()).isEqualTo("localhost");
    InetAddress outside = InetAddress.getLocalHost();
    if (!outside.isLoopbackAddress()) {
      URI address =
          URI.create(
              "http://%s:%d/$/ping".formatted(outside.getHostAddress(), server.home().getPort()));
      assertThatThrownBy(() -> send(HttpRequest.newBuilder(address).build()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysThatThePortIsTaken() {
    ServerSettings same = ServerSettings.local(server.home().getPort());

    assertThatThrownBy(() -> SparqlServer.start(store, QueryLibrary.load(), same))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("port " + server.home().getPort())
        .hasMessageContaining("--port");
  }

  @ParameterizedTest
  @CsvSource({
    "/queries.json, application/json",
    "/queries/explore/counts, application/sparql-query"
  })
  void servesItsLibraryUnderAStrictPolicy(String path, String type) throws Exception {
    HttpResponse<String> page = send(get(path, "*/*"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/isnad/sparql?query=ASK%7B%7D", "/queries.json"})
  void letsPagesOfAnyOriginReadDataWithoutCredentials(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.home().resolve(path))
            .header("Origin", "https://other.example")
            .build();

    HttpResponse<String> answer = send(request);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
        .hasValue("cross-origin");
    assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-credentials");
  }

  @Test
  void answersTheQuestionThatBrowsersAskBefore() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.endpoint())
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", "https://other.example")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type")
            .build();

    HttpResponse<String> answer = send(request);

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
        .contains("POST");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("Content-Type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/home.js", "/$/ping", "/$/metrics"})
  void letsNoOtherOriginReadPagesAndFigures(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.home().resolve(path))
            .header("Origin", "https://other.example")
            .build();

    assertThat(send(request).headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void countsWhatBecameOfTheQueries() throws Exception {
    send(get("/isnad/sparql?query=ASK%7B%7D", "*/*"));

    String figures = send(get("/$/metrics", "*/*")).body();

    assertThat(figures).containsPattern("isnad_queries_total\\{.*answered.*} [1-9]");
  }

  @Test
  void showsFiguresToNobodyBehindAProxy() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.home().resolve("/$/metrics"))
            .header("X-Forwarded-For", "203.0.113.7")
            .build();

    assertThat(send(request).statusCode()).isEqualTo(404);
  }

  @Test
  void listsTheWholeLibrary() throws Exception {
    JsonNode list = JsonMapper.builder().build().readTree(send(get("/queries.json", "*/*")).body());

    assertThat(list).hasSameSizeAs(QueryLibrary.load().all());
    assertThat(list.get(0).at("/title/ar").asText()).isNotBlank();
  }

  @Test
  void fillsInParametersAsTermsWhateverTheyHold() throws Exception {
    String hostile = "x\") } ; DROP ALL # <script>";
    String path = "/queries/explore/find-actor?part=" + encoded(hostile);

    HttpResponse<String> bound = send(get(path, "*/*"));

    assertThat(bound.statusCode()).isEqualTo(200);
    HttpResponse<String> answer = send(post("application/sparql-query", bound.body(), "text/csv"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "explore/meetings-between-states?from=%3Curn:x%3E%20%7D, 400",
    "explore/meetings-between-states?from=javascript:alert(1), 400",
    "explore/offices-at-date?day=yesterday, 400",
    "explore/offices-at-date?unknown=1, 400",
    "explore/nothing, 404",
    "..%2F..%2Fpom.xml, 400",
    "../web/index.html, 404",
    "find-actor, 404"
  })
  void knowsNothingButItsOwnQueries(String path, int status) throws Exception {
    HttpResponse<String> answer = send(get("/queries/" + path, "*/*"));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("<project");
  }

  private static HttpRequest get(String path, String type) {
    return HttpRequest.newBuilder(URI.create(server.home().toString().replaceAll("/$", "") + path))
        .header("Accept", type)
        .build();
  }

  private static HttpRequest post(String contentType, String body, String type) {
    return HttpRequest.newBuilder(server.endpoint())
        .header("Content-Type", contentType)
        .header("Accept", type)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
