package org.isnad.sentence.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceUsesTest {
  private final PlaceUses uses = PlaceUses.load();

  @Test
  void aTownThatTheTaggerTakesForANounIsAPlace() {
    assertThat(uses.isMostly("تعز")).isTrue();
    assertThat(uses.isMostly("الدريهمي")).isTrue();
  }

  @Test
  void anOrdinaryWordIsNone() {
    assertThat(uses.isMostly("الوزير")).isFalse();
    assertThat(uses.isMostly("كخصضثق")).isFalse();
  }
}
