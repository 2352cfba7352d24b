package org.isnad.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnTest {
  private static final Limits HURRIED = Limits.standard().withTimeLimit(Duration.ofMillis(30));
  private static final Duration OVER = Duration.ofMillis(300);

  @Test
  void isNotStoppedOnceWhatItDidIsToLast() throws InterruptedException {
    try (Lanes lanes = new Lanes(HURRIED);
        Turn turn = lanes.begin("a")) {
      turn.settle();
      Thread.sleep(OVER.toMillis());

      turn.checkpoint();
      assertThat(turn.refusal()).isEmpty();
      assertThat(turn.isSettled()).isTrue();
    }
  }

  @Test
  void cannotMakeAnythingLastOnceItWasStopped() throws InterruptedException {
    try (Lanes lanes = new Lanes(HURRIED);
        Turn turn = lanes.begin("a")) {
      Thread.sleep(OVER.toMillis());

      assertThatThrownBy(turn::settle).isInstanceOf(QueryCancelledException.class);
      assertThat(turn.isSettled()).isFalse();
      assertThat(turn.refusal()).isPresent();
    }
  }
}
