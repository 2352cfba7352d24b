package org.isnad.explore.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {
  @Test
  void takesTheLongitudeFirst() {
    assertThat(Point.ofWkt("POINT(2.3333 -48.8667)")).isEqualTo(new Point.At(-48.8667, 2.3333));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "POINT(1.2.3 4)", "POINT(. 4)", "POINT(- 4)", "POINT EMPTY"})
  void knowsNoPlaceForWhatIsNoPoint(String text) {
    assertThat(Point.ofWkt(text)).isEqualTo(new Point.Unknown());
  }
}
