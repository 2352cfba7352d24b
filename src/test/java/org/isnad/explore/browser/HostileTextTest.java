package org.isnad.explore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.store.ClaimStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What articles say is shown as text, whatever it says; a dialog fails every visit. */
class HostileTextTest {
  private static final ClaimStore STORE = HostileArticles.stored();

  private static ServedExplorer explorer;

  @BeforeAll
  static void serve() {
    Chromium.orSkip();
    explorer = ServedExplorer.of(STORE);
  }

  static Stream<Arguments> addresses() {
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "/",
                "/explore/network",
                "/explore/timeline",
                "/explore/map",
                "/explore/casualties",
                "/explore/queries?name=explore/most-active-actors",
                "/explore/queries?name=explore/articles",
                "/explore/search?q=" + encoded(HostileArticles.IMAGE),
                "/explore/search?q=" + encoded("سالم"),
                "/explore/article?id=article/" + HostileArticles.ID));
    for (String kind : List.of("actor", "event")) {
      HostileArticles.ids(STORE, kind)
          .forEach(id -> addresses.add("/explore/%s?id=%s".formatted(kind, encoded(id))));
    }
    return addresses.stream()
        .map(address -> arguments(address.substring(0, Math.min(80, address.length())), address));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void isTextAndNothingElse(String name, String address) {
    try (Visit visit = Chromium.visit(explorer, Look.phone("ar"))) {
      visit.open(address);
      assertThat(visit.page().title()).isNotEqualTo("taken");
      assertThat(visit.page().locator("main script, main iframe, main img[src=x]").count())
          .as("elements made of text")
          .isZero();
      assertThat(visit.page().locator("a[href^='javascript:' i]").count())
          .as("links that run")
          .isZero();
      assertThat(visit.surplusWidth()).as("pixels wider than the window").isLessThanOrEqualTo(0);
      assertThat(visit.page().locator("[onload], [onerror], [onmouseover]").count()).isZero();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
