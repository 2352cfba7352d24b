package org.isnad.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many facts of one kind are right.
 *
 * @param correct how many of the predicted are in gold
 */
public record Figure(int correct, int gold, int predicted) {
  static final Figure ZERO = new Figure(0, 0, 0);

  Figure plus(Figure other) {
    return new Figure(correct + other.correct, gold + other.gold, predicted + other.predicted);
  }

  /** 0 if nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : (double) correct / predicted;
  }

  /** 0 if gold has nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) correct / gold;
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** Rounds the binary value itself, halves to even; {@code %.3f} would round what it prints. */
  static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
