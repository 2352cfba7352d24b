package org.isnad.explore.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.isnad.store.QueryLibrary;
import org.isnad.store.ServedStore;
import org.isnad.store.SyntheticNews;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks for files over HTTP. */
class ExportsTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();
  private static final ServedStore SERVED = ServedStore.with(store -> Exports.of(store, LIBRARY));

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @ParameterizedTest
  @CsvSource({
    "events.csv, text/csv, 'event,type,status'",
    "events-cameo.csv, text/csv, 'event,date,date_start'",
    "casualties.csv, text/csv, 'event,claim,harm'",
    "casualties-acled.csv, text/csv, 'id,date_start,date_end'",
    "claims.csv, text/csv, 'claim,event,type'",
    "links.csv, text/csv, 'subject_id,'",
    "network.csv, text/csv, 'source,target,'",
    "network-nodes.csv, text/csv, 'id,label,'",
    "states.csv, text/csv, 'source,target,'",
    "articles.csv, text/csv, 'article,id,title'",
    "network.gexf, application/gexf+xml, '<?xml '",
    "network.graphml, application/graphml+xml, '<?xml '",
    "states.gexf, application/gexf+xml, '<?xml '",
    "articles.ris, application/x-research-info-systems, 'TY  - NEWS'",
    "articles.bib, application/x-bibtex, '@article{d001'"
  })
  void servesEveryTableAsAFileOfItsName(String file, String type, String begins) throws Exception {
    HttpResponse<String> answer = get(file);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
    assertThat(header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"isnad-" + file + "\"");
    assertThat(answer.body()).startsWith(begins);
    assertThat(answer.body().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void choosesByPeriodActorPlaceKindStatusEventAndArticle() throws Exception {
    assertThat(events("from=2025-07-26&to=2025-07-26"))
        .containsOnly("call/2025-07-26/abdelatty-fidan");
    assertThat(events("actor=Q1124")).containsOnly("meeting/2000/farouk-ehud");
    assertThat(events("actor=Q142&kind=visit")).containsOnly("visit/2025-07-27/Q85/macron");
    assertThat(events("place=wd:Q9248")).containsOnly("meeting/2025-07-12/Q9248/officials");
    assertThat(events("status=denied,cancelled"))
        .containsOnly("meeting/2025/Q406/putin-zelenskyy", "visit/2025/Q3766/german");
    assertThat(events("event=meeting/2000/farouk-ehud")).containsOnly("meeting/2000/farouk-ehud");
    assertThat(events("article=d003&kind=call")).containsOnly("call/2025-07-26/abdelatty-fidan");
    assertThat(events("place=place/Q79&kind=visit")).containsOnly("visit/2025-07-27/Q85/macron");
    assertThat(events("from=1900-01-01&to=1900-01-02")).isEmpty();
  }

  @Test
  void choosesAsThePagesDo() throws Exception {
    String source = "source=" + URLEncoder.encode("source/قناه_سوريا", UTF_8);
    String outlet = "outlet=" + URLEncoder.encode("فرانس 24", UTF_8);
    String period = "kind=meeting&status=held&from=2025-01-01&to=2025-12-31&";

    assertThat(events(source)).isNotEmpty().isSubsetOf(events(""));
    assertThat(events(outlet)).isNotEmpty().isSubsetOf(events("article=d001"));
    assertThat(events(source + "&from=1900-01-01&to=1900-01-02")).isEmpty();
    assertThat(events("outlet=nobody")).isEmpty();
    assertThat(get("network.gexf?" + period + source).statusCode()).isEqualTo(200);
    assertThat(get("casualties.csv?place=place/Q858&" + source).statusCode()).isEqualTo(200);
    assertThat(get("casualties.csv?status=reported").body().lines()).hasSizeGreaterThan(1);
  }

  @Test
  void citesTheArticlesThatTellOfWhatIsChosen() throws Exception {
    assertThat(get("articles.ris?actor=Q1124").body())
        .contains("ID  - d002")
        .doesNotContain("d003");
    assertThat(get("articles.bib?event=meeting/2025-07-24/Q90/dermer-shaibani&article=d001").body())
        .contains("@article{d001")
        .doesNotContain("@article{d002");
  }

  @Test
  void drawsMediatorsBetweenTheParties() throws Exception {
    String all = get("network.gexf").body();
    assertThat(all).contains("kind=\"mediation\"", "kind=\"call\"", "value=\"توم باراك\"");

    String calls = get("network.gexf?kind=call").body();
    assertThat(calls).contains("kind=\"call\"").doesNotContain("kind=\"mediation\"", "بيل كلينتون");
  }

  @Test
  void countsWhatStatesHaveToDoWithEachOther() throws Exception {
    assertThat(get("states.csv?status=held").body())
        .contains(
            "/actor/Q801,https://w3id.org/isnad/actor/Q858,إسرائيل,سوريا,meeting,2,2000-01-01,2025-07-24,");
  }

  @Test
  void marksCsvForSpreadsheetsOnRequest() throws Exception {
    assertThat(get("events.csv?bom=1").body()).startsWith("\uFEFFevent,");
    assertThat(get("events.csv").body()).startsWith("event,");
  }

  @ParameterizedTest
  @CsvSource({
    "nothing.csv, 400, there are: events",
    "events.gexf, 400, it comes as csv",
    "events.csv?kind=dinner, 400, there are: call",
    "events.csv?from=yesterday, 400, write YYYY-MM-DD",
    "events.csv?from=2025-07-02&to=2025-07-01, 400, before it begins",
    "events.csv?colour=red, 400, there is no condition",
    "events.csv?actor=a%20b, 400, names nothing",
    "links.csv?actor=Q858, 400, given whole",
    "events.exe, 404, Files are called",
    "..%2Fevents.csv, 40, ''",
    "events, 404, Files are called"
  })
  void saysWhatItDoesNotGive(String path, String status, String message) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(Integer.toString(answer.statusCode())).startsWith(status);
    assertThat(answer.body()).contains(message);
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void givesUpWhatTakesTooLong() throws Exception {
    Duration moment = Duration.ofMillis(1);
    try (ServedStore slow =
        ServedStore.with(SyntheticNews.store(3_000), store -> Exports.of(store, LIBRARY, moment))) {
      HttpResponse<String> answer = slow.get("/explore/export/network.gexf");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("narrow it", "isnad export");
      assertThat(header(answer, "Retry-After")).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void canOnlyBeRead(String method) throws Exception {
    assertThat(SERVED.send(method, "/explore/export/events.csv", "x").statusCode()).isEqualTo(405);
  }

  private static HttpResponse<String> get(String file) throws IOException, InterruptedException {
    return SERVED.get("/explore/export/" + file);
  }

  private static List<String> events(String conditions) throws IOException, InterruptedException {
    HttpResponse<String> answer = get("events.csv?" + conditions);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer
        .body()
        .lines()
        .skip(1)
        .map(
            line ->
                line.substring(0, line.indexOf(',')).replace("https://w3id.org/isnad/event/", ""))
        .distinct()
        .toList();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
