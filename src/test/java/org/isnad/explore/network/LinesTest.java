package org.isnad.explore.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  private final Lines lines = new Lines();

  @Test
  void isTheSameMeetingInEitherOrderButNotTheSameVisit() {
    lines.add(Lines.meeting(3, 5));
    lines.add(Lines.meeting(5, 3));
    lines.add(Lines.visit(3, 5));
    lines.add(Lines.visit(5, 3));

    assertThat(lines.size()).isEqualTo(3);
    assertThat(lines.number(Lines.meeting(5, 3))).isZero();
    assertThat(lines.number(Lines.visit(5, 3))).isEqualTo(2);
    assertThat(Lines.isVisit(lines.line(0))).isFalse();
    assertThat(Lines.isVisit(lines.line(2))).isTrue();
    assertThat(Lines.from(lines.line(2))).isEqualTo(5);
    assertThat(Lines.to(lines.line(2))).isEqualTo(3);
  }

  @Test
  void givesTheThickestFirstAndOfEqualOnesTheEarlier() {
    lines.add(Lines.meeting(1, 2));
    lines.add(Lines.meeting(1, 3));
    lines.add(Lines.meeting(1, 4));
    lines.add(Lines.meeting(1, 4));

    assertThat(lines.thickest(2)).containsExactly(2, 0);
    assertThat(lines.thickest(9)).containsExactly(2, 0, 1);
  }

  @Test
  void keepsManyMoreThanItBeganWith() {
    for (int other = 1; other <= 50_000; other++) {
      lines.add(Lines.meeting(0, other));
      lines.add(Lines.meeting(other, 0));
    }

    assertThat(lines.size()).isEqualTo(50_000);
    assertThat(lines.number(Lines.meeting(0, 50_000))).isEqualTo(49_999);
    assertThat(lines.thickest(1)).containsExactly(0);
  }
}
