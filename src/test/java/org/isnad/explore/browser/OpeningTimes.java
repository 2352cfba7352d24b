package org.isnad.explore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Tells how soon every page stands in Chromium: what it is for is drawn, and nothing in the window
 * says any more that it loads. Each visit has a fresh profile, so that nothing is there from the
 * one before. A command, no test: its name keeps it from those that Maven runs by itself.
 *
 * <pre>
 * mvn test -Dtest=OpeningTimes -Disnad.address=http://localhost:3030/ -Disnad.rounds=10 -Disnad.page=actor
 * </pre>
 */
class OpeningTimes {
  private static final int LONGEST = 20_000;
  private static final int BOUND = 1_000;

  /** Milliseconds since the address was entered, taken after the frame that shows it. */
  private static final String WATCH =
      """
      window.stoodAfter = 0;
      const isShown = (element) => element.getClientRects().length > 0;
      const isSeen = (element) => isShown(element) && element.getBoundingClientRect().top < innerHeight;
      const stands = () => [...document.querySelectorAll('%s')].some(isShown)
        && ![...document.querySelectorAll('main .loading')].some(isSeen);
      const look = () => (stands()
        ? setTimeout(() => { window.stoodAfter = performance.now(); })
        : requestAnimationFrame(look));
      requestAnimationFrame(look);
      """;

  private final URI home =
      URI.create(System.getProperty("isnad.address", "http://localhost:3030/"));

  @Test
  void everyPageStandsWithinASecond() {
    int rounds = Integer.getInteger("isnad.rounds", 10);
    Map<String, String> largest = largest();
    StringBuilder told =
        new StringBuilder("%n%-12s %10s %10s%n".formatted("page", "median ms", "longest ms"));
    double slowest = 0;
    String only = System.getProperty("isnad.page", "");
    for (PageCase page : PageCase.all()) {
      if (!only.isEmpty() && !only.equals(page.name())) {
        continue;
      }
      double[] times =
          IntStream.range(0, rounds).mapToDouble(i -> open(page, largest::get)).toArray();
      Arrays.sort(times);
      slowest = Math.max(slowest, times[rounds / 2]);
      told.append(
          "%-12s %10.0f %10.0f%n".formatted(page.name(), times[rounds / 2], times[rounds - 1]));
    }
    System.out.println(told);
    assertThat(slowest).as("largest median in milliseconds").isLessThan(BOUND);
  }

  private double open(PageCase page, UnaryOperator<String> ids) {
    try (BrowserContext fresh = Chromium.fresh(Look.desk("ar"))) {
      Page tab = fresh.newPage();
      tab.addInitScript(WATCH.formatted(page.opens()));
      var unused = tab.navigate(home + page.address(ids).substring(1));
      for (int waited = 0; waited < LONGEST; waited += 200) {
        tab.waitForTimeout(200); // nothing is asked of the page in between
        double stood = ((Number) tab.evaluate("window.stoodAfter")).doubleValue();
        if (stood > 0) {
          return stood;
        }
      }
      throw new AssertionError("%s does not show %s".formatted(tab.url(), page.opens()));
    }
  }

  /** The event of most claims, the actor of most events and an article that tells the event. */
  private Map<String, String> largest() {
    JsonNode overview = data("overview.json");
    String event = overview.at("/largest/0/id").asText();
    return Map.of(
        "meeting", event,
        "barrack", overview.at("/actors/0/actor/id").asText(),
        "article", data("evidence.json?event=" + event).at("/claims/0/article/id").asText());
  }

  private JsonNode data(String of) {
    try {
      return JsonMapper.builder().build().readTree(home.resolve("explore/data/" + of).toURL());
    } catch (IOException e) {
      throw new UncheckedIOException("no explorer at " + home, e);
    }
  }
}
