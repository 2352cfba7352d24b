package org.isnad.store.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnstileTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(20);

  private final List<String> letIn = Collections.synchronizedList(new ArrayList<>());

  @Test
  void letsInAsManyAsThereArePlaces() throws InterruptedException {
    Turnstile turnstile = new Turnstile(2, 10);

    assertThat(turnstile.enter("a", SHORT)).isTrue();
    assertThat(turnstile.enter("a", SHORT)).isTrue();
    assertThat(turnstile.enter("a", SHORT)).isFalse();
    turnstile.leave();
    assertThat(turnstile.enter("b", SHORT)).isTrue();
  }

  @Test
  void letsClientsTakeTurnsHoweverManyRequestsOneHas() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 10);
    assertThat(turnstile.enter("greedy", SHORT)).isTrue();
    List<Thread> waiting = new ArrayList<>();
    for (String client : List.of("greedy 1", "greedy 2", "greedy 3", "modest 1")) {
      waiting.add(waiting(turnstile, client, waiting.size() + 1));
    }
    turnstile.leave();
    for (Thread thread : waiting) {
      thread.join();
    }

    assertThat(letIn).containsExactly("greedy 1", "modest 1", "greedy 2", "greedy 3");
  }

  @Test
  void turnsAwayWhoWouldWaitBehindTooMany() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 1);
    assertThat(turnstile.enter("a", SHORT)).isTrue();
    Thread first = waiting(turnstile, "a 1", 1);

    assertThat(turnstile.enter("b", LONG)).isFalse();
    turnstile.leave();
    first.join();
    assertThat(letIn).containsExactly("a 1");
  }

  @Test
  void keepsNoPlaceForWhoGaveUp() throws InterruptedException {
    Turnstile turnstile = new Turnstile(1, 5);
    assertThat(turnstile.enter("a", SHORT)).isTrue();
    assertThat(turnstile.enter("b", SHORT)).isFalse();
    Thread interrupted = waiting(turnstile, "c 1", 1);
    interrupted.interrupt();
    interrupted.join();

    assertThat(turnstile.waiting()).isZero();
    turnstile.leave();
    assertThat(turnstile.enter("d", SHORT)).isTrue();
  }

  /** Waits as the client that the name begins with, and goes at once when let in. */
  private Thread waiting(Turnstile turnstile, String name, int waiters)
      throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              try {
                if (turnstile.enter(name.split(" ", 2)[0], LONG)) {
                  letIn.add(name);
                  turnstile.leave();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    while (turnstile.waiting() < waiters) {
      Thread.sleep(1);
    }
    return thread;
  }
}
