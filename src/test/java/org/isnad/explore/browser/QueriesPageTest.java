package org.isnad.explore.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asking without and with SPARQL; that nobody else is asked, every visit makes sure. */
class QueriesPageTest {
  private static ServedExplorer seeds;

  @BeforeAll
  static void serve() {
    Chromium.orSkip();
    seeds = ServedExplorer.ofSeeds();
  }

  @Test
  void aQuestionChosenHasAnAddressAnAnswerAndAChart() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("en"))) {
      visit.open("/explore/queries");
      visit.click(visit.shown(".question-list a:has-text('Most active actors')"));
      visit.shown("table.answer");
      visit.stand();
      assertThat(visit.page().url()).contains("name=explore/most-active-actors");
      assertThat(visit.page().locator("table.answer").innerText()).contains("رون ديرمر");
      assertThat(visit.page().locator("table.answer td >> nth=0").innerText()).startsWith("actor/");
      assertThat(visit.page().locator(".chart rect").count()).isGreaterThan(1);
      visit.click(visit.shown("table.answer a[href*='/explore/actor']"));
      visit.page().waitForURL("**/explore/actor?**");
    }
  }

  @Test
  void aBlankTakesANameAndTheAddressKeepsIt() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      visit.open("/explore/queries?name=explore/visits-to-place");
      Locator place = visit.shown("#blank-where");
      assertThat(place.inputValue()).contains("فرنسا");
      place.fill("باريس");
      place.press("Enter");
      visit.page().waitForURL("**where=**");
      visit.stand().picture("query-with-blank");
      assertThat(visit.page().url()).contains("where=wd:Q90".replace(":", "%3A"));
      assertThat(visit.page().locator("table.answer").innerText()).contains("باريس");
      assertThat(visit.shown("#blank-where").inputValue()).isEqualTo("باريس");
    }
  }

  @Test
  void anAnswerIsSortedAndTakenAway() throws IOException {
    try (Visit visit = Chromium.visit(seeds, Look.desk("en"))) {
      visit.open("/explore/queries?name=explore/most-active-actors");
      Locator column = visit.shown("table.answer th:has-text('events') button");
      visit.click(column);
      assertThat(visit.page().locator("th[aria-sort=ascending]").innerText()).contains("Events");
      assertThat(visit.page().locator("table.answer tbody tr >> nth=0").innerText())
          .doesNotContain("ديرمر");
      Download file =
          visit
              .page()
              .waitForDownload(() -> visit.click(visit.shown(".take button:has-text('CSV')")));
      assertThat(file.suggestedFilename()).isEqualTo("most-active-actors.csv");
      assertThat(Files.readString(file.path())).startsWith("actor,name,events");
    }
  }

  @Test
  void whatAsksWikidataSaysHowToRunItOnTheCommandLine() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      visit.open("/explore/queries?name=wikidata/actors");
      assertThat(visit.shown(".question pre").innerText())
          .isEqualTo("isnad query wikidata/actors --online");
    }
  }

  @Test
  void theEditorAnswersAndItsAddressIsTheQuestion() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      String query = "ASK { ?meeting a <https://w3id.org/isnad/ontology#Meeting> }";
      visit.open("/explore/queries?query=" + URLEncoder.encode(query, UTF_8));
      visit.shown(".yasqe .CodeMirror-line");
      assertThat(visit.shown(".verdict").innerText()).isEqualTo("نعم");
      visit.click(visit.page().locator(".yasqe .CodeMirror-scroll"));
      visit.page().keyboard().press("Control+a");
      visit.page().keyboard().type("SELECT ?s { ?s a ?type } LIMIT 3");
      visit.page().keyboard().press("Control+Space");
      visit.page().keyboard().press("Escape");
      visit.click(visit.page().locator(".editor-tools button"));
      visit.shown("table.answer");
      visit.stand().picture("editor");
      assertThat(visit.page().locator("table.answer tbody tr").count()).isEqualTo(3);
      assertThat(visit.page().url()).contains("query=SELECT");
    }
  }

  @Test
  void aPlainFieldTakesTheEditorsPlace() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("en").dark())) {
      visit.open("/explore/queries?editor=1");
      visit.shown(".yasqe .CodeMirror-line");
      visit.picture("editor");
      visit.click(visit.shown(".editor-tools input"));
      Locator field = visit.shown(".plain-query textarea");
      field.fill("SELECT * { ?a ?b ?c } LIMIT 2");
      field.press("Control+Enter");
      visit.shown("table.answer");
      assertThat(Axe.seriousFindings(visit)).isEmpty();
    }
  }

  @Test
  void whatIsTypedBeforeTheEditorHasComeIsInIt() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      List<Route> held = new ArrayList<>();
      visit.page().route("**/lib/yasgui.min.js", held::add);
      var unused =
          visit
              .page()
              .navigate(
                  seeds.home() + "explore/queries?editor=1",
                  new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      visit.shown(".plain-query textarea").fill("ASK { ?typed ?before ?it }");
      visit.page().waitForCondition(() -> !held.isEmpty());
      held.forEach(Route::resume);
      assertThat(visit.shown(".yasqe .CodeMirror-line").innerText()).contains("?typed");
      assertThat(visit.has(".plain-query")).isFalse();
    }
  }
}
