package org.isnad.explore.page.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellsOfTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2025-07-24, 2025-07-24, true",
    "2025-07-24, 2025-07-25, false",
    "2025-07-24, 2025-07, true",
    "2025, 2025-07, true",
    "2024, 2025-07, false",
    "2025-07-13/2025-07-19, 2025-07-15, true",
    "2025-07-13/2025-07-19, 2025-07-20, false",
    "2025-07-13/2025-07-19, 2025-07-18/2025-07-25, false",
    "someday, someday, true",
    "someday, 2025, false",
    "2025-13-45, 2025, false"
  })
  void agreesIfOneLiesWithinTheOther(String one, String other, boolean agree) {
    assertThat(TellsOfTime.agree(one, other)).isEqualTo(agree);
    assertThat(TellsOfTime.agree(other, one)).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "100/, 340/340, true",
    "100/999, 1000/, false",
    "15/15, 17/17, false",
    "/5, 3/3, true"
  })
  void figuresAgreeIfTheirIntervalsOverlap(String one, String other, boolean agree) {
    assertThat(Toll.overlap(one, other)).isEqualTo(agree);
    assertThat(Toll.overlap(other, one)).isEqualTo(agree);
  }
}
