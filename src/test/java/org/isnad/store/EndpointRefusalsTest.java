package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches beyond the store is turned away, with the reason. */
@Timeout(60)
class EndpointRefusalsTest {
  private static final String CSV = "text/csv";

  private static ServedStore served;

  @BeforeAll
  static void serve() {
    served = ServedStore.with(TestingStore.filled(ClaimStore.inMemory()), ServerSettings.local(0));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE %s { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT %s { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE %s { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { OPTIONAL { SERVICE %s { ?s ?p ?o } } } } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE %s { ?s ?p ?o } }",
        "ASK { VALUES ?other { %s } SERVICE ?other { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE %s { ?s ?p ?o } }"
      })
  void asksNoOtherServer(String query) throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      other.setSoTimeout(100);
      String address = "<http://localhost:%d/sparql>".formatted(other.getLocalPort());

      HttpResponse<String> answer = served.query(query.formatted(address), "*/*");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("SERVICE is off");
      assertThatThrownBy(other::accept).isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java:org.apache.jena.sparql.function.library.sha1sum",
        "http://jena.apache.org/ARQ/jsFunction#eval",
        "http://jena.apache.org/ARQ/function#localname",
        "http://www.w3.org/2005/xpath-functions#replace",
        "http://www.w3.org/2005/xpath-functions/math#pow",
        "urn:anything"
      })
  void runsNoFunctionsButThoseOfSparql(String name) throws Exception {
    for (String query :
        new String[] {
          "SELECT (<%s>(1) AS ?x) {}",
          "SELECT * { ?s ?p ?o FILTER(<%s>(?o) = 1) }",
          "SELECT * { ?s ?p ?o } ORDER BY <%s>(?o)",
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<%s>(?o) AS ?x)",
          "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER(<%s>(?o)) } }",
          "SELECT * { ?s ?p ?o FILTER NOT EXISTS { BIND(<%s>(?o) AS ?x) } }",
          "SELECT (SUM(<%s>(?o)) AS ?x) { ?s ?p ?o }"
        }) {
      HttpResponse<String> answer = served.query(query.formatted(name), CSV);

      assertThat(answer.statusCode()).as(query).isEqualTo(403);
      assertThat(answer.body()).as(query).contains(name);
    }
  }

  @Test
  void castsToTypesOfXsd() throws Exception {
    String query =
        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"12\") + 1 AS ?n)"
            + " (REPLACE(\"أبجد\"@ar, \"(.)ج\", \"$1-\") AS ?s) (REGEX(\"Paris\", \"^par\", \"i\")"
            + " AS ?r) {}";

    assertThat(served.query(query, CSV).body()).isEqualToIgnoringNewLines("n,s,r13,أب-د,true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://jena.apache.org/ARQ/property#splitIRI",
        "http://jena.apache.org/ARQ/property#versionARQ",
        "http://jena.apache.org/ARQ/list#member",
        "java:org.apache.jena.sparql.pfunction.library.versionARQ"
      })
  void takesPropertiesForPropertiesAndRunsNothing(String name) throws Exception {
    String query = "SELECT * { ?s <%s> ?o }".formatted(name);

    assertThat(served.query(query, CSV).body()).isEqualToIgnoringNewLines("s,o");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (AGG <urn:mine>(?o) AS ?x) { ?s ?p ?o }",
        "SELECT * { LET (?x := 1) }",
        "SELECT * { ?s <urn:p>{1,100000} ?o }",
        "SELECT (CALL(<urn:f>, 1) AS ?x) {}",
        "JSON { \"s\": ?s } WHERE { ?s ?p ?o }",
        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }"
      })
  void speaksStandardSparqlOnly(String query) throws Exception {
    HttpResponse<String> answer = served.query(query, "*/*");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).startsWith("This is no SPARQL query");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/hostname", "http://localhost:1/data.ttl"})
  void knowsNoGraphsButItsOwn(String graph) throws Exception {
    for (String query :
        new String[] {
          "SELECT * FROM <%s> { ?s ?p ?o }",
          "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
          "SELECT * { GRAPH <%s> { ?s ?p ?o } }"
        }) {
      assertThat(served.query(query.formatted(graph), CSV).body().lines()).as(query).hasSize(1);
    }
    String byParameter =
        "/isnad/sparql?query=%s&default-graph-uri=%s"
            .formatted(encoded("SELECT * { ?s ?p ?o }"), encoded(graph));
    assertThat(served.get(byParameter, "Accept", CSV).body().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=//other.example", "force-accept=text/html"})
  void makesNoScriptsAndPagesOfAnswers(String parameter) throws Exception {
    String path = "/isnad/sparql?query=ASK%7B%7D&output=json&" + parameter;

    assertThat(served.get(path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/isnad/sparql, 400, There is no query",
    "/isnad/sparql?query=, 400, There is no query",
    "/isnad, 404, queries go to /isnad/sparql",
    "/isnad/other?query=ASK%7B%7D, 404, queries go to /isnad/sparql",
    "/isnad/%73parql?query=ASK%7B%7D, 404, queries go to /isnad/sparql",
    "/nothing, 404, There is nothing at this address",
    "/%2e%2e/%00, 400, The request cannot be understood"
  })
  void saysWhereToAskAndHow(String path, int status, String says) throws Exception {
    HttpResponse<String> answer = served.get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(says).doesNotContain("<");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void saysThatAConnectionEndsOnWhichNonsenseCame() throws Exception {
    HttpResponse<String> answer = served.get("/%2e%2e/%00");

    assertThat(answer.headers().firstValue("Connection")).hasValue("close");
    assertThat(served.query("ASK {}", CSV).statusCode()).isEqualTo(200);
  }

  @Test
  void showsTheWayHomeToWhoeverBrowses() throws Exception {
    HttpResponse<String> page = served.get("/elsewhere%3Cb%3E", "Accept", "text/html,*/*;q=0.8");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<a href=\"/\">", "لا شيء").doesNotContain("elsewhere", "<b>");
  }

  @Test
  void takesQueriesInTwoFormsAndNoOther() throws Exception {
    HttpResponse<String> answer =
        served.send("POST", "/isnad/sparql", "{}", "Content-Type", "application/json");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("application/sparql-query", "application/json");
    assertThat(served.form("/isnad/sparql", "other", "x").statusCode()).isEqualTo(400);
    assertThat(served.form("/isnad/sparql", "query", "ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void writesNoXmlThatNobodyCanRead() throws Exception {
    String row = "SELECT (\"a\\u001Ab\" AS ?x) {}";
    HttpResponse<String> xml = served.query(row, "application/sparql-results+xml");
    HttpResponse<String> rdf =
        served.query("CONSTRUCT { <urn:x:a> <urn:x:b> \"a\\u001Ab\" } {}", "application/rdf+xml");

    assertThat(List.of(xml.statusCode(), rdf.statusCode())).containsOnly(406);
    assertThat(xml.body()).contains("text/csv");
    assertThat(rdf.body()).contains("text/turtle");
    assertThat(served.query(row, CSV).body()).contains("a\u001Ab");
  }

  @Test
  void sendsBackNothingThatItWasSent() throws Exception {
    assertThat(served.send("TRACE", "/", "").statusCode()).isEqualTo(405);
  }

  @Test
  void answersToHeadWithTheHeadAlone() throws Exception {
    HttpResponse<String> answer = served.send("HEAD", "/isnad/sparql?query=ASK%7B%7D", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void answersOverChosenGraphsOfItsOwn() throws Exception {
    String query =
        "SELECT (COUNT(*) AS ?n) FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }"
            .formatted(TestingStore.ARTICLE);

    assertThat(served.query(query, CSV).body().lines().skip(1).findFirst().orElseThrow())
        .matches("[1-9][0-9]*");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
