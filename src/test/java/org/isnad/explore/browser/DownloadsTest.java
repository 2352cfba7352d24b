package org.isnad.explore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that a page offers is there, whatever the page is narrowed to. */
class DownloadsTest {
  private static final String PERIOD = "from=2025-01-01&to=2025-12-31";

  private static ServedExplorer seeds;

  @BeforeAll
  static void serve() {
    Chromium.orSkip();
    seeds = ServedExplorer.ofSeeds();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/explore/network?groups=show&limit=50&kind=meeting,visit&status=held&" + PERIOD,
        "/explore/network?level=state&limit=100&place=place/Q142",
        "/explore/network?actor={barrack}&depth=1&expand={barrack}",
        "/explore/timeline?kind=meeting&status=planned,held&step=day&by=status&" + PERIOD,
        "/explore/timeline?place=place/Q142",
        "/explore/map?actor={barrack}&place=place/Q90&" + PERIOD,
        "/explore/casualties?status=reported,deniedReport&harm=killed&order=latest&" + PERIOD,
        "/explore/casualties?place=place/Q858&scale=linear",
        "/explore/actor?id={barrack}",
        "/explore/event?id={meeting}",
        "/explore/article?id=article/000_ec1bcb27e566de30"
      })
  void isThere(String address) {
    try (Visit visit = Chromium.visit(seeds, Look.desk("en"))) {
      visit.open(
          address
              .replace("{meeting}", seeds.id("meeting"))
              .replace("{barrack}", seeds.id("barrack")));
      assertThatItsFilesAreThere(visit);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"network", "timeline", "map", "casualties"})
  void isThereForSourcesAndOutletsThatArticlesName(String page) {
    try (Visit visit = Chromium.visit(seeds, Look.desk("ar"))) {
      visit.open("/explore/" + page);
      for (String choice : List.of("source", "outlet")) {
        Object first =
            visit
                .page()
                .evaluate(
                    "async (choice) => (await (await fetch('/explore/data/choices.json')).json())"
                        + "[choice + 's'][0]?.id ?? ''",
                    choice);
        visit.open("/explore/%s?%s=%s".formatted(page, choice, encoded((String) first)));
        assertThatItsFilesAreThere(visit);
      }
    }
  }

  private static void assertThatItsFilesAreThere(Visit visit) {
    visit
        .page()
        .locator("a[download]")
        .first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    Object found =
        visit
            .page()
            .evaluate("[...document.querySelectorAll('a[download]')].map((link) => link.href)");
    assertThat((List<?>) found)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(status(visit, (String) file)).isEqualTo(200));
  }

  private static int status(Visit visit, String address) {
    APIResponse response = visit.page().request().get(address);
    return response.status();
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }
}
