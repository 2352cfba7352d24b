package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.explore.page.PageAnswer;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final AtomicInteger made = new AtomicInteger();
  private final PageAnswer counting = given -> made.incrementAndGet();
  private final Answers answers =
      new Answers(
          Map.of("network", counting, "search", counting, "map", given -> "x".repeat(1_000_000)));

  private String ask(String name, Map<String, String> given, boolean isFresh) {
    byte[] plain = answers.body(name, given, isFresh).orElseThrow().plain();
    return new String(plain, StandardCharsets.UTF_8);
  }

  @Test
  void makesOnceWhatManyAskForUnlessTheyWantItFresh() {
    assertThat(ask("network", Map.of("level", "state"), false)).isEqualTo("1");
    assertThat(ask("network", Map.of("level", "state"), false)).isEqualTo("1");
    assertThat(ask("network", Map.of(), false)).isEqualTo("2");
    assertThat(ask("network", Map.of("level", "state"), true)).isEqualTo("3");
    assertThat(ask("network", Map.of("level", "state"), false)).isEqualTo("3");
  }

  @Test
  void makesAnewWhatDependsOnMoreThanTheChronicle() {
    assertThat(ask("search", Map.of(), false)).isEqualTo("1");
    assertThat(ask("search", Map.of(), false)).isEqualTo("2");
  }

  @Test
  void forgetsWhatNobodyAsksForWhenItHasMuch() {
    ask("network", Map.of(), false);
    ask("network", Map.of("level", "state"), false);
    for (int i = 0; i < 100; i++) {
      ask("map", Map.of("place", "place/" + i), false);
      ask("network", Map.of(), false);
    }

    assertThat(ask("network", Map.of(), false)).isEqualTo("1");
    assertThat(ask("network", Map.of("level", "state"), false)).isEqualTo("3");
  }

  @Test
  void knowsNothingOfAnotherName() {
    assertThat(answers.body("nothing", Map.of(), false)).isEmpty();
  }
}
