package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceScoreTest {
  @Test
  void everySourceWrittenIsFoundOnceAtMost() {
    List<String> written = List.of("هيذر ناورت", "وكالة رويترز");
    assertThat(SourceScore.of(written, List.of("ناورت", "هيذر ناورت", "شهود")))
        .isEqualTo(new Figure(1, 2, 3));
  }

  @Test
  void claimsAreCountedTogether() {
    Figure none = SourceScore.of(List.of(), List.of());
    Figure one = SourceScore.of(List.of("الشرطة"), List.of("الشرطة"));
    assertThat(SourceScore.sum(none, one)).isEqualTo(new Figure(1, 1, 1));
  }
}
