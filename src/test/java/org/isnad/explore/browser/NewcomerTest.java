package org.isnad.explore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do who have never seen the explorer. */
class NewcomerTest {
  private static final String FIRST_ARTICLE = "000_ec1bcb27e566de30";
  private static final int MOST_CLICKS = 5;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Where on the screen; cytoscape keeps itself with the element that it draws on. */
  private static final String MIDDLE_OF_A_LINE =
      """
      () => {
        const cy = document.querySelector('.net-picture')._cyreg.cy;
        const middle = cy.edges().filter((edge) => edge.visible())[0].renderedMidpoint();
        const frame = cy.container().getBoundingClientRect();
        return [frame.x + middle.x, frame.y + middle.y];
      }
      """;

  private static ServedExplorer seeds;

  @BeforeAll
  static void serve() {
    Chromium.orSkip();
    seeds = ServedExplorer.ofSeeds();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void findsTheSentenceBehindTheParisMeetingInFiveClicks(String language) {
    try (Visit visit = Chromium.visit(seeds, Look.desk(language))) {
      long begun = System.nanoTime();
      visit.open("/");
      Locator field = visit.page().locator("header input[role=combobox]");
      visit.click(field);
      field.pressSequentially("باراك");
      String name = language.equals("ar") ? "توم باراك" : "Tom Barrack";
      visit.click(visit.shown("header [role=option]:has-text('" + name + "')"));
      visit.page().waitForURL("**/explore/actor?**");
      visit.stand();
      visit.click(
          visit.shown("main a[href*='/explore/event'][href*='" + seeds.id("meeting") + "']"));
      visit.page().waitForURL("**/explore/event?**");
      visit.stand();
      visit.click(visit.shown("main a[href*='/explore/article'][href*='" + FIRST_ARTICLE + "']"));
      visit.page().waitForURL("**/explore/article?**");
      visit.stand();
      Locator words = visit.shown("main mark:has-text('ديرمر')");
      assertThat(words.count()).isPositive();
      assertThat(visit.clicks()).as("clicks").isLessThanOrEqualTo(MOST_CLICKS);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
      visit.picture("newcomer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void seesTheWordsBehindALineOfTheHomePageInOneClick(String language) {
    try (Visit visit = Chromium.visit(seeds, Look.desk(language))) {
      visit.open("/");
      visit.click(visit.shown("main .events button"));
      Locator words = visit.shown("dialog#evidence blockquote mark");
      assertThat(words.innerText()).isNotBlank();
      assertThat(visit.page().locator("dialog#evidence blockquote").first().getAttribute("dir"))
          .isEqualTo("rtl");
      assertThat(Axe.seriousFindings(visit)).isEmpty();
      visit.picture("evidence");
      visit.page().keyboard().press("Escape");
      assertThat(visit.gone("dialog#evidence").has("dialog#evidence")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void seesTheWordsBehindALineOfTheNetworkInOneClick(String language) {
    try (Visit visit = Chromium.visit(seeds, Look.desk(language))) {
      visit.open("/explore/network");
      visit.shown(".net-picture[data-ready=yes]");
      List<?> middle = (List<?>) visit.page().evaluate(MIDDLE_OF_A_LINE);
      visit.clickAt(((Number) middle.get(0)).doubleValue(), ((Number) middle.get(1)).doubleValue());
      assertThat(visit.shown("dialog#evidence blockquote mark").innerText()).isNotBlank();
      assertThat(visit.clicks()).isEqualTo(1);
    }
  }

  @Test
  void seesTheNetworkAndItsWordsBeforeItCanBeMoved() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      List<Route> held = new ArrayList<>();
      visit.page().route("**/cytoscape.min.js", held::add);
      var unused = visit.page().navigate(seeds.home() + "explore/network");
      visit.shown(".net-picture[data-drawn=yes]");
      assertThat(visit.page().locator(".net-first line").count()).isPositive();
      visit.click(visit.shown(".net-first text:has-text('باراك')"));
      assertThat(visit.shown(".net-side h2").innerText()).contains("باراك");
      visit.page().locator(".net-first line").first().dispatchEvent("click");
      assertThat(visit.shown("dialog#evidence blockquote mark").innerText()).isNotBlank();
      visit.page().keyboard().press("Escape");
      visit.page().waitForCondition(() -> !held.isEmpty());
      held.get(0).resume();
      visit.shown(".net-picture[data-ready=yes]");
      assertThat(visit.gone(".net-first svg").has(".net-first svg")).isFalse();
    }
  }

  @Test
  void keepsTheOtherLanguage() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      visit.open("/explore/casualties");
      visit.click(visit.shown("header a[hreflang=en]")).stand();
      assertThat(visit.attribute("lang")).isEqualTo("en");
      assertThat(visit.attribute("dir")).isEqualTo("ltr");
      assertThat(visit.page().url()).contains("/explore/casualties");
    }
  }

  @Test
  void keepsTheDarkTheme() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      visit.open("/");
      visit.click(visit.shown("header .settings button"));
      assertThat(visit.attribute("data-theme")).isEqualTo("dark");
      visit.open("/explore/map");
      assertThat(visit.attribute("data-theme")).isEqualTo("dark");
    }
  }

  @Test
  void skipsToTheContentByKeyboard() {
    try (Visit visit = Chromium.visit(seeds, Look.desk("en"))) {
      visit.open("/");
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().evaluate("document.activeElement.className")).isEqualTo("skip");
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }
}
