package org.isnad.claim.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgeWeightsTest {
  private static final JudgeWeights WEIGHTS =
      new JudgeWeights(Map.of("about sport", -2.0, "kind meeting", 1.0));

  @Test
  void whatSpeaksNeitherForNorAgainstIsEvenlyLikely() {
    assertThat(WEIGHTS.likelihood(Map.of("never seen", 1.0))).isEqualTo(0.5);
  }

  @Test
  void traitsAddUpByTheirValues() {
    double half = WEIGHTS.likelihood(Map.of("about sport", 0.5, "kind meeting", 1.0));
    double whole = WEIGHTS.likelihood(Map.of("about sport", 1.0, "kind meeting", 1.0));
    assertThat(half).isEqualTo(0.5);
    assertThat(whole).isCloseTo(1 / (1 + Math.E), within(1e-9));
  }

  @Test
  void areWrittenSortedByTrait() {
    StringWriter text = new StringWriter();
    WEIGHTS.write(new PrintWriter(text));
    assertThat(text).hasToString("trait\tweight\nabout sport\t-2.0000\nkind meeting\t1.0000\n");
  }

  @Test
  void thoseOfTheProgramKnowTraitsThatItLooksAt() {
    assertThat(JudgeWeights.ofEncounters().byTrait())
        .containsKeys("always", "kind visit", "participants 2");
    assertThat(JudgeWeights.ofFigures().byTrait())
        .containsKeys("always", "harm killed", "number 1");
  }
}
