package org.isnad.store.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.store.ServedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconciliationTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HOSTILE =
      """
      PREFIX isnad: <https://w3id.org/isnad/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      <https://w3id.org/isnad/source/hostile> a isnad:Source ;
        rdfs:label "<script>alert(1)</script> وكالة"@ar .
      """;

  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.with(Reconciliation::of, HOSTILE);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void saysWhatItIs() throws Exception {
    JsonNode manifest = checked("manifest", served.get("/reconcile").body());

    assertThat(manifest.path("identifierSpace").asText()).isEqualTo("https://w3id.org/isnad/");
    assertThat(manifest.at("/suggest/entity/service_url").asText()).isEqualTo(served.home());
    assertThat(manifest.at("/defaultTypes/0/id").asText()).isEqualTo("Person");
  }

  @ParameterizedTest
  @CsvSource({
    "أسعد الشيباني, actor/اسعد_الشيباني, true",
    "اسعد شيباني, actor/اسعد_الشيباني, true",
    "فلاديمير بوتن, actor/Q7747, true",
    "ڤلاديمير بوتين, actor/Q7747, true",
    "عبدالفتاح السيسي, actor/Q307871, true",
    "Ron Dermer, actor/Q7363705, true",
    "Jean Noel Barrot, actor/Q30339198, true",
    "Q7363705, actor/Q7363705, true",
    "http://www.wikidata.org/entity/Q7363705, actor/Q7363705, true",
    "https://w3id.org/isnad/actor/Q7363705, actor/Q7363705, true",
    "actor/Q7363705, actor/Q7363705, true",
    "باراك, actor/توم_باراك, false",
    "الشرع, actor/احمد_الشرع, false",
    "بوتن, actor/Q7747, false"
  })
  void findsANameInAnySpelling(String name, String id, boolean match) throws Exception {
    JsonNode results = ask("{\"query\": \"%s\", \"type\": \"Actor\"}".formatted(name));

    assertThat(results.findValuesAsText("id")).contains(id);
    JsonNode found =
        IntStream.range(0, results.size())
            .mapToObj(results::get)
            .filter(one -> one.path("id").asText().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(found.path("match").asBoolean()).isEqualTo(match);
  }

  @Test
  void isNeverSureBetweenNamesakes() throws Exception {
    JsonNode results = ask("{\"query\": \"سوريا\"}");
    JsonNode surnames = ask("{\"query\": \"الشرع\"}");

    assertThat(surnames.size()).isGreaterThan(1);
    assertThat(surnames.findValuesAsText("match")).containsOnly("false");
    assertThat(results.get(0).path("score").asDouble()).isEqualTo(100);
  }

  @Test
  void keepsToTheTypeAskedFor() throws Exception {
    assertThat(ids(ask("{\"query\": \"مصر\", \"type\": \"Place\"}"))).containsExactly("place/Q79");
    assertThat(ids(ask("{\"query\": \"مصر\", \"type\": [\"State\"]}"))).startsWith("actor/Q79");
    assertThat(ids(ask("{\"query\": \"مصر\", \"type\": \"Place\", \"type_strict\": \"should\"}")))
        .startsWith("place/Q79")
        .contains("actor/Q79");
  }

  @Test
  void weighsWhatElseIsKnown() throws Exception {
    JsonNode results =
        ask(
            """
            {"query": "الشرع", "type": "Person",
             "properties": [{"pid": "office", "v": "الرئيس"}]}
            """);
    JsonNode byItem = ask("{\"properties\": [{\"pid\": \"wikidata\", \"v\": \"wd:Q1124\"}]}");

    assertThat(ids(results)).startsWith("actor/احمد_الشرع", "actor/Q713715");
    assertThat(results.get(0).path("features").toString()).contains("\"office\"");
    assertThat(ids(byItem)).containsExactly("actor/Q1124");
  }

  @Test
  void answersBatchesByGetAndByPostAlike() throws Exception {
    String batch =
        "{\"q0\": {\"query\": \"باريس\", \"limit\": 1}, \"q1\": {\"query\": \"لا أحد من هؤلاء\"}}";
    HttpResponse<String> post = served.form("/reconcile", "queries", batch);
    HttpResponse<String> get = served.get("/reconcile?queries=" + encoded(batch));

    JsonNode results = checked("results", post.body());
    assertThat(get.body()).isEqualTo(post.body());
    assertThat(ids(results.at("/q0/result"))).containsExactly("place/Q90");
    assertThat(results.at("/q1/result")).isEmpty();
  }

  @Test
  void completesWhatIsTyped() throws Exception {
    JsonNode entities = suggested("entity", "بار");
    JsonNode types = suggested("type", "pers");
    JsonNode properties = suggested("property", "WIKIDATA");

    assertThat(ids(entities)).contains("place/Q90");
    assertThat(ids(types)).containsExactly("Person");
    assertThat(ids(properties)).contains("wikidata");
    assertThat(suggested("entity", "")).isEmpty();
    assertThat(served.get("/reconcile/suggest/other?prefix=a").statusCode()).isEqualTo(404);
    assertThat(served.get("/reconcile/suggest/entity?prefix=a&cursor=x").statusCode())
        .isEqualTo(200);
  }

  @Test
  void extendsWhatIsReconciled() throws Exception {
    String query =
        """
        {"ids": ["actor/اسعد_الشيباني", "place/Q85", "actor/nobody"],
         "properties": [{"id": "office"}, {"id": "officeOf"}, {"id": "country"}, {"id": "wikidata"},
                        {"id": "named", "settings": {}}, {"id": "point"}, {"id": "linkScore"}]}
        """;
    JsonNode answer = checked("extension", served.form("/reconcile", "extend", query).body());

    JsonNode person = answer.path("rows").path("actor/اسعد_الشيباني");
    JsonNode cairo = answer.path("rows").path("place/Q85");
    assertThat(person.at("/office/0/str").asText()).isEqualTo("وزير الخارجية");
    assertThat(person.at("/officeOf/0/id").asText()).isEqualTo("actor/Q858");
    assertThat(person.path("wikidata")).isEmpty();
    assertThat(cairo.at("/country/0/name").asText()).isEqualTo("مصر");
    assertThat(cairo.at("/wikidata/0/str").asText()).isEqualTo("Q85");
    assertThat(answer.path("rows").path("actor/nobody").path("office")).isEmpty();
  }

  @Test
  void proposesWhatSuitsAType() throws Exception {
    JsonNode places = JSON.readTree(served.get("/reconcile/properties?type=Place&limit=50").body());

    assertThat(ids(places.path("properties")))
        .contains("country", "point")
        .doesNotContain("office");
  }

  @Test
  void showsAPreviewThatAnyPageMayFrame() throws Exception {
    HttpResponse<String> preview = served.get("/reconcile/preview?id=source%2Fhostile");
    HttpResponse<String> view = served.get("/reconcile/view?id=actor%2FQ858");

    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body()).contains("&lt;script&gt;").doesNotContain("<script");
    assertThat(preview.headers().map()).doesNotContainKey("x-frame-options");
    assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'")
        .doesNotContain("script-src", "frame-ancestors");
    assertThat(view.statusCode()).isEqualTo(303);
    assertThat(view.headers().firstValue("Location")).hasValue("/actor/Q858");
    assertThat(served.get("/reconcile/view?id=//evil.example").statusCode()).isEqualTo(404);
    assertThat(served.get("/reconcile/preview?id=../../etc/passwd").statusCode()).isEqualTo(404);
  }

  @Test
  void letsPagesOfOtherOriginsAskButNobodyBeside() throws Exception {
    HttpResponse<String> service = served.get("/reconcile", "Origin", "https://other.example");
    HttpResponse<String> home = served.get("/", "Origin", "https://other.example");
    HttpResponse<String> preflight = served.send("OPTIONS", "/reconcile", "");

    assertThat(service.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(service.headers().map()).doesNotContainKey("access-control-allow-credentials");
    assertThat(home.headers().map()).doesNotContainKey("access-control-allow-origin");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "[]",
        "{\"q0\": {}}",
        "{\"q0\": \"name\"}",
        "{\"q0\": {\"query\": \"\"}}",
        "{\"q0\": {\"query\": \"a\", \"type\": \"/people/person\"}}",
        "{\"q0\": {\"query\": \"a\"",
        "{\"q0\": null}"
      })
  void saysWhatIsWrongWithABatch(String batch) throws Exception {
    HttpResponse<String> answer = served.form("/reconcile", "queries", batch);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void boundsWhatOneRequestMayAsk() throws Exception {
    String many =
        IntStream.range(0, 101)
            .mapToObj(i -> "\"q%d\": {\"query\": \"a\"}".formatted(i))
            .collect(Collectors.joining(",", "{", "}"));
    String deep = "{\"q0\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
    String longName = "{\"q0\": {\"query\": \"%s\"}}".formatted("ب ".repeat(20_000));

    assertThat(served.form("/reconcile", "queries", many).statusCode()).isEqualTo(400);
    assertThat(served.form("/reconcile", "queries", deep).statusCode()).isEqualTo(400);
    assertThat(served.form("/reconcile", "queries", longName).statusCode()).isEqualTo(200);
    assertThat(served.form("/reconcile", "queries", "x".repeat(300_000)).statusCode())
        .isEqualTo(413);
    assertThat(served.send("DELETE", "/reconcile", "").statusCode()).isEqualTo(405);
  }

  private static JsonNode ask(String query) throws Exception {
    String batch = "{\"q0\": " + query + "}";
    return checked("results", served.form("/reconcile", "queries", batch).body()).at("/q0/result");
  }

  private static JsonNode suggested(String what, String prefix) throws Exception {
    String path = "/reconcile/suggest/" + what + "?prefix=" + encoded(prefix);
    return checked("suggestions", served.get(path).body()).path("result");
  }

  private static java.util.List<String> ids(JsonNode list) {
    return IntStream.range(0, list.size()).mapToObj(i -> list.get(i).path("id").asText()).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** The JSON, which must be as the specification has it. */
  private static JsonNode checked(String schema, String body) throws IOException {
    JsonNode json = JSON.readTree(body);
    try (InputStream in =
        ReconciliationTest.class.getResourceAsStream("/store/reconcile/" + schema + ".json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(in)
                  .validate(json))
          .isEmpty();
    }
    return json;
  }
}
