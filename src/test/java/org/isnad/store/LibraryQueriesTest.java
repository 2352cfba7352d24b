package org.isnad.store;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks every query of the library on the small graph and compares the rows. */
class LibraryQueriesTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";

  private static final String BARRACK = "https://w3id.org/isnad/actor/توم_باراك";
  private static final String PARIS =
      "https://w3id.org/isnad/event/meeting/2025-07-24/Q90/dermer-shaibani";

  /** Where the example of a header is made for the seeds and finds nothing in the small graph. */
  private static final Map<String, Map<String, String>> OTHER_PARAMETERS =
      Map.ofEntries(
          entry("explore/events-of-article", Map.of("id", "d002")),
          entry("explore/timeline-of-actor", Map.of("who", BARRACK)),
          entry("explore/visits-to-place", Map.of("where", "wd:Q79")),
          entry("page/claims-of-article", Map.of("article", TestingStore.ARTICLE)),
          entry("page/claims-of-event", Map.of("event", PARIS)),
          entry("page/evidence-of-article", Map.of("article", TestingStore.ARTICLE)),
          entry("page/evidence-of-event", Map.of("event", PARIS)),
          entry("page/mentions-of-article", Map.of("article", TestingStore.ARTICLE)),
          entry("page/mentions-of-articles-of-event", Map.of("event", PARIS)),
          entry("page/roles-in-article", Map.of("article", TestingStore.ARTICLE)),
          entry("page/roles-in-claims", Map.of("event", PARIS)),
          entry("page/said-by-actor", Map.of("actor", BARRACK)),
          entry("page/text-of-article", Map.of("article", TestingStore.ARTICLE)),
          entry(
              "page/words-of-claim", Map.of("claim", TestingStore.ARTICLE + "/claim/meeting-0-33")),
          entry("wikidata/meetings-within-organization", Map.of("organization", "wd:Q100000003")));

  private static final List<String> ASKED_OF_WIKIDATA = new CopyOnWriteArrayList<>();

  private static ClaimStore store = ClaimStore.inMemory();
  private static FusekiServer wikidata;

  @BeforeAll
  static void fillStoreAndStandInForWikidata() {
    TestingStore.filled(store);
    Dataset slice = DatasetFactory.create();
    RDFDataMgr.read(slice, TestingStore.open("wikidata.ttl"), Lang.TURTLE);
    wikidata =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/sparql", slice)
            .addFilter("/*", LibraryQueriesTest::remember)
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    wikidata.stop();
    store.close();
  }

  static Stream<String> names() {
    return LIBRARY.all().stream().map(LibraryQuery::name);
  }

  static Stream<String> checks() {
    return names().filter(name -> name.startsWith("check/"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersWithTheExpectedRows(String name) {
    String expected = TestingStore.text("expected/" + name + ".csv");

    if (LIBRARY.get(name).text().contains("ORDER BY")) {
      assertThat(answer(LIBRARY.get(name))).isEqualToNormalizingNewlines(expected);
    } else {
      assertThat(answer(LIBRARY.get(name)).lines())
          .containsExactlyInAnyOrderElementsOf(expected.lines().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsNothingWhereNothingIsWrong(String name) {
    assertThat(answer(LIBRARY.get(name)).lines()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void findsWhatIsWrong(String name) {
    Dataset broken = TestingStore.libraryGraph();
    String damage = TestingStore.text("broken/" + name.substring("check/".length()) + ".ru");
    UpdateExecution.dataset(broken).update(damage).execute();
    Query check = LIBRARY.get(name).bind(Map.of());

    try (QueryExecution execution = QueryExecution.dataset(broken).query(check).build()) {
      assertThat(ResultSetFormatter.toList(execution.execSelect())).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysInBothLanguagesWhatItAsks(String name) {
    LibraryQuery query = LIBRARY.get(name);

    assertThat(query.title().arabic()).matches(".*\\p{InArabic}.*");
    assertThat(query.title().english()).matches("[\\p{ASCII}«»]+");
    assertThat(query.asks().arabic()).matches(".*\\p{InArabic}.*");
    for (QueryParameter parameter : query.parameters()) {
      assertThat(query.asks().english()).contains("?" + parameter.name());
      assertThat(query.asks().arabic()).contains("?" + parameter.name());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void standsInTheManual(String name) throws IOException {
    LibraryQuery query = LIBRARY.get(name);

    assertThat(Files.readString(Path.of("src/site/markdown/queries.md")))
        .contains(
            "| `%s` | %s · %s | %s |"
                .formatted(
                    name, query.title().english(), query.title().arabic(), query.asks().english()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikidata/actors", "wikidata/offices", "wikidata/places"})
  void asksWikidataForNothingButTheItemsOfTheGraph(String name) {
    ASKED_OF_WIKIDATA.clear();

    answer(LIBRARY.get(name));

    assertThat(ASKED_OF_WIKIDATA)
        .hasSizeBetween(1, 20)
        .allMatch(query -> query.contains("<http://www.wikidata.org/entity/Q"))
        .noneMatch(query -> query.contains("?item"));
  }

  @Test
  void asksWikidataOnceWhoIsAMember() {
    ASKED_OF_WIKIDATA.clear();

    answer(LIBRARY.get("wikidata/meetings-within-organization"));

    assertThat(ASKED_OF_WIKIDATA).hasSize(1);
  }

  @Test
  void hasAtLeastTwentyQuestionsBesideTheChecks() {
    assertThat(names().filter(name -> name.startsWith("explore/"))).hasSizeGreaterThan(20);
    assertThat(checks()).hasSizeGreaterThan(10);
  }

  private static void remember(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ASKED_OF_WIKIDATA.add(request.getParameter("query"));
    chain.doFilter(request, response);
  }

  private static String answer(LibraryQuery query) {
    Query bound = query.bind(OTHER_PARAMETERS.getOrDefault(query.name(), Map.of()));
    if (query.folder().equals("wikidata")) {
      assertThat(query.text()).contains("SERVICE <" + WIKIDATA + ">");
      String here = "http://localhost:" + wikidata.getPort() + "/sparql";
      bound = QueryFactory.create(bound.toString().replace(WIKIDATA, here));
    }
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    store.answerOnline(bound, AnswerFormat.CSV, rows);
    return rows.toString(StandardCharsets.UTF_8);
  }
}
