package org.isnad.explore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in both languages; pictures of all are kept under {@code target/screenshots/}. */
class PagesTest {
  private static final long HEAVIEST = 2_000_000;

  private static ServedExplorer seeds;

  @BeforeAll
  static void serve() {
    Chromium.orSkip();
    seeds = ServedExplorer.ofSeeds();
  }

  static Stream<Arguments> pages() {
    return PageCase.all().stream()
        .flatMap(page -> Stream.of("ar", "en").map(language -> arguments(page, language)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void opensWithoutAComplaintAndSaysWhatItIs(PageCase page, String language) {
    Look look = Look.desk(language);
    try (Visit visit = Chromium.visit(seeds, look)) {
      visit.open(page.address(seeds::id));
      assertShowsWhatItIsFor(visit, page);
      visit.picture(page.name());
      assertThat(visit.page().locator("h1").count()).as("h1").isEqualTo(1);
      assertThat(visit.page().locator("h1").innerText()).isNotBlank();
      assertThat(visit.attribute("lang")).isEqualTo(language);
      assertThat(visit.attribute("dir")).isEqualTo(look.direction());
      assertThat(visit.page().title()).isNotBlank();
      assertThat(visit.weight()).as("bytes").isBetween(10_000L, HEAVIEST);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsAPhone(PageCase page, String language) {
    try (Visit visit = Chromium.visit(seeds, Look.phone(language))) {
      visit.open(page.address(seeds::id)).picture(page.name());
      assertThat(visit.surplusWidth()).as("pixels wider than the window").isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleLightAndDark(PageCase page, String language) {
    for (Look look : List.of(Look.desk(language), Look.desk(language).dark())) {
      try (Visit visit = Chromium.visit(seeds, look)) {
        visit.open(page.address(seeds::id));
        assertThat(Axe.seriousFindings(visit)).as(look.toString()).isEmpty();
      }
    }
  }

  private static void assertShowsWhatItIsFor(Visit visit, PageCase page) {
    if (!page.shows().isEmpty()) {
      assertThat(visit.shown(page.shows()).isVisible()).as(page.shows()).isTrue();
    }
    assertThat(visit.page().locator("main").innerText()).contains(page.tells());
  }
}
