package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void handsOnInTheOrderOfTheInputWhateverTakesLonger() {
    List<Integer> results = new ArrayList<>();
    try (InOrder<Integer, Integer> work = new InOrder<>(4, InOrderTest::slow, results::add)) {
      IntStream.range(0, 100).forEach(work::accept);
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }

  @Test
  void passesOnAFaultOfTheWork() {
    try (InOrder<Integer, Integer> work = new InOrder<>(2, i -> 1 / i, i -> {})) {
      work.accept(0);
      assertThatThrownBy(work::finish).isInstanceOf(ArithmeticException.class);
    }
  }

  private static int slow(int i) {
    try {
      Thread.sleep(i % 4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return i;
  }
}
