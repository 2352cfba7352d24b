package org.isnad.sentence.words;

import java.util.Random;

/** Spherical k-means over unit vectors; a fixed seed. */
final class Clustering {
  private static final int ROUNDS = 10;

  private Clustering() {}

  /** The cluster of each of {@code count} vectors that stand one after another. */
  static int[] of(float[] vectors, int count, int size, int clusters) {
    int k = Math.min(clusters, count);
    float[] centres = new float[k * size];
    Random random = new Random(k);
    for (int c = 0; c < k; c++) {
      int from = random.nextInt(Math.max(1, Math.min(count, k * 10)));
      System.arraycopy(vectors, from * size, centres, c * size, size);
    }
    int[] cluster = new int[count];
    for (int round = 0; round < ROUNDS; round++) {
      for (int w = 0; w < count; w++) {
        cluster[w] = nearest(vectors, w * size, centres, k, size);
      }
      centres = centres(vectors, cluster, k, size, centres);
    }
    return cluster;
  }

  private static int nearest(float[] vectors, int v, float[] centres, int k, int size) {
    int best = 0;
    float bestDot = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < k; c++) {
      float dot = 0;
      int u = c * size;
      for (int d = 0; d < size; d++) {
        dot += vectors[v + d] * centres[u + d];
      }
      if (dot > bestDot) {
        bestDot = dot;
        best = c;
      }
    }
    return best;
  }

  private static float[] centres(float[] vectors, int[] cluster, int k, int size, float[] before) {
    float[] sums = new float[k * size];
    for (int w = 0; w < cluster.length; w++) {
      for (int d = 0; d < size; d++) {
        sums[cluster[w] * size + d] += vectors[w * size + d];
      }
    }
    for (int c = 0; c < k; c++) {
      double norm = 0;
      for (int d = 0; d < size; d++) {
        norm += sums[c * size + d] * (double) sums[c * size + d];
      }
      for (int d = 0; d < size; d++) {
        sums[c * size + d] =
            norm == 0 ? before[c * size + d] : (float) (sums[c * size + d] / Math.sqrt(norm));
      }
    }
    return sums;
  }
}
