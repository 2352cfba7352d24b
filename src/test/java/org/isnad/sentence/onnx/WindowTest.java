package org.isnad.sentence.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void aSentenceThatFitsIsSeenAtOnce() {
    assertThat(Window.over(new int[] {1, 2, 1}, 4)).containsExactly(new Window(0, 3, 0, 3));
  }

  @Test
  void neighboursShareAQuarterAndEachDecidesHalfOfIt() {
    int[] pieces = new int[14];
    Arrays.fill(pieces, 1);
    assertThat(Window.over(pieces, 8))
        .containsExactly(new Window(0, 8, 0, 7), new Window(6, 14, 7, 14));
  }

  @Test
  void aSentenceWithoutWordsHasNone() {
    assertThat(Window.over(new int[0], 4)).isEmpty();
  }

  @Property
  void everyWordIsDecidedOnceWhereItIsSeen(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> words,
      @ForAll @IntRange(min = 9, max = 40) int room) {
    int[] pieces = words.stream().mapToInt(Integer::intValue).toArray();
    int decided = 0;
    for (Window window : Window.over(pieces, room)) {
      assertThat(window.from()).isEqualTo(decided).isGreaterThanOrEqualTo(window.first());
      assertThat(window.to()).isBetween(window.from(), window.end());
      assertThat(Arrays.stream(pieces, window.first(), window.end()).sum())
          .isLessThanOrEqualTo(room);
      decided = window.to();
    }
    assertThat(decided).isEqualTo(pieces.length);
  }
}
