package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isnad.store.endpoint.Limits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class HostileClientsTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  /** Ten times what a query may take by the clock, for a machine that is busy. */
  private static final long LATEST = 10 * 3 * LIMIT.toMillis();

  private static HostileClients seen = new HostileClients(List.of(), List.of(), 0);

  @BeforeAll
  static void letThemIn() throws Exception {
    seen = HostileClients.at(Limits.standard().withTimeLimit(LIMIT), 4);
  }

  @Test
  void endsEveryHostileQuery() {
    assertThat(seen.hostile())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.took()).as(outcome.query()).isLessThan(LATEST);
              assertThat(outcome.status()).as(outcome.query()).isIn(200, 422, 503);
            });
  }

  @Test
  void saysToEachWhyItHasNoAnswer() {
    assertThat(seen.hostile())
        .filteredOn(outcome -> outcome.status() != 200)
        .allSatisfy(outcome -> assertThat(outcome.said()).startsWith("T").endsWith(".\n"));
  }

  @Test
  void goesOnAnsweringAnotherClient() {
    assertThat(seen.patience()).hasSizeGreaterThan(20);
    assertThat(seen.unanswered()).isZero();
    assertThat(seen.waited(0.5)).isLessThan(1_000);
    assertThat(seen.waited(0.95)).isLessThan(5_000);
  }
}
