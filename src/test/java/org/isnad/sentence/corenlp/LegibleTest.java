package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {
  @Test
  void aFullStopAfterAStyleEndsNoSentence() {
    assertThat(Legible.of("حضر د. سامي ود. ناصر ووزير النقل م. خالد."))
        .isEqualTo("حضر د  سامي ود  ناصر ووزير النقل م  خالد.");
  }

  @Test
  void aFullStopAfterAYearDoes() {
    assertThat(Legible.of("عام 2016 م. وقال")).isEqualTo("عام 2016 م. وقال");
  }
}
