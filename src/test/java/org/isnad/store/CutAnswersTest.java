package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.store.endpoint.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CutAnswersTest {
  private static final int ROWS = 50;
  private static final int BYTES = 200_000;
  private static final String JSON = "application/sparql-results+json";
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String LONG_ROWS =
      "SELECT ?long { ?s ?p ?o BIND(CONCAT(REPLACE(\"%s\", \".\", \"....................\"), STR(?o)) AS ?long) }"
          .formatted("x".repeat(1000));

  private static ServedStore served;

  @BeforeAll
  static void serve() {
    Limits limits =
        Limits.standard().withAnswers(ROWS, BYTES).withTimeLimit(Duration.ofMillis(500));
    served = ServedStore.with(SyntheticNews.store(500), ServerSettings.local(0).with(limits));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void cutsAfterSoManyRowsAndSaysSo() throws Exception {
    HttpResponse<String> answer = served.query(ALL, JSON);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(isCut(answer)).isTrue();
    assertThat(rows(answer)).hasSize(ROWS);
  }

  @Test
  void cutsAfterSoManyBytesAndLeavesJsonThatParses() throws Exception {
    HttpResponse<String> answer = served.query(LONG_ROWS, JSON);

    assertThat(isCut(answer)).isTrue();
    assertThat(rows(answer)).hasSizeBetween(9, 30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/tab-separated-values"})
  void cutsTablesBetweenTwoLines(String type) throws Exception {
    HttpResponse<String> answer = served.query(ALL, type);

    assertThat(isCut(answer)).isTrue();
    assertThat(answer.body().lines()).hasSize(ROWS + 1);
  }

  @Test
  void leavesAnAnswerWholeThatIsJustAsLong() throws Exception {
    HttpResponse<String> answer = served.query(ALL + " LIMIT " + ROWS, JSON);

    assertThat(isCut(answer)).isFalse();
    assertThat(rows(answer)).hasSize(ROWS);
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isEqualTo(answer.body().getBytes(UTF_8).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "DESCRIBE ?s { ?s ?p ?o }"})
  void cutsGraphsToSoManyTriples(String query) throws Exception {
    HttpResponse<String> answer = served.query(query, "text/turtle");
    Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();

    assertThat(isCut(answer)).isTrue();
    assertThat(graph.size()).isEqualTo(ROWS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(STR(?i)) = 0 || ?c = ?f) } OFFSET"
            + " 100000000"
      })
  void leavesNoHalfAnswerWhenTheTimeIsOver(String query) throws Exception {
    HttpResponse<String> answer = served.query(query, JSON);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).startsWith("The query was stopped");
  }

  @Test
  void sendsLongAnswersFromAFile() throws Exception {
    Limits limits = Limits.standard();
    try (ServedStore large =
        ServedStore.with(SyntheticNews.store(1500), ServerSettings.local(0).with(limits))) {
      HttpResponse<String> answer = large.query(ALL, JSON);

      assertThat(answer.body().length()).isGreaterThan(2_000_000);
      assertThat(isCut(answer)).isFalse();
      assertThat(rows(answer)).hasSizeBetween(11_000, 12_000);
    }
  }

  private static boolean isCut(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Isnad-Truncated").isPresent();
  }

  private static JsonNode rows(HttpResponse<String> answer) throws Exception {
    return JsonMapper.builder().build().readTree(answer.body()).at("/results/bindings");
  }
}
