package org.isnad.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LatestTest {
  private final AtomicLong version = new AtomicLong();
  private final AtomicInteger readings = new AtomicInteger();

  @Test
  void readsOnceAsLongAsNothingChanges() {
    try (Latest<Integer> latest = new Latest<>("test", version::get, readings::incrementAndGet)) {
      assertThat(latest.get()).isEqualTo(1);
      assertThat(latest.get()).isEqualTo(1);
      assertThat(readings).hasValue(1);
    }
  }

  @Test
  void handsOutTheOldWhileItReadsTheNew() throws InterruptedException {
    CountDownLatch mayRead = new CountDownLatch(1);
    try (Latest<Integer> latest =
        new Latest<>(
            "test",
            version::get,
            () -> {
              int reading = readings.incrementAndGet();
              if (reading == 2) {
                await(mayRead);
              }
              return reading;
            })) {
      assertThat(latest.get()).isEqualTo(1);
      version.incrementAndGet();
      assertThat(latest.get()).isEqualTo(1);
      mayRead.countDown();
      while (latest.get() == 1) {
        Thread.sleep(5);
      }
      assertThat(latest.get()).isEqualTo(2);
    }
  }

  @Test
  void triesAgainAfterAFailure() {
    try (Latest<Integer> latest =
        new Latest<>(
            "test",
            version::get,
            () -> {
              if (readings.incrementAndGet() == 1) {
                throw new IllegalStateException("the store is being swapped");
              }
              return 7;
            })) {
      assertThatThrownBy(latest::get).hasMessageContaining("swapped");
      assertThat(latest.get()).isEqualTo(7);
    }
  }

  @Test
  void waitsNoLongerThanItIsTold() {
    CountDownLatch mayRead = new CountDownLatch(1);
    try (Latest<Integer> latest =
        new Latest<>(
            "test",
            version::get,
            () -> {
              await(mayRead);
              return 7;
            })) {
      assertThat(latest.within(Duration.ofMillis(20))).isEmpty();
      mayRead.countDown();
      assertThat(latest.within(Duration.ofSeconds(20))).hasValue(7);
    }
  }

  @Test
  void takesNoWorkAfterItsEnd() {
    Latest<Integer> latest = new Latest<>("test", version::get, readings::incrementAndGet);
    latest.close();

    latest.renew();

    assertThat(latest.now()).isEmpty();
    assertThat(readings).hasValue(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
