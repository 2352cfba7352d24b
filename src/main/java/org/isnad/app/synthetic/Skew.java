package org.isnad.app.synthetic;

import java.util.Arrays;
import java.util.Random;

/** Draws numbers of which the first come most often, as names do in news (Zipf's law). */
final class Skew {
  private final double[] upTo;

  Skew(int size) {
    upTo = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1);
      upTo[i] = sum;
    }
  }

  int draw(Random random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(upTo.length - 1, at < 0 ? -at - 1 : at);
  }
}
