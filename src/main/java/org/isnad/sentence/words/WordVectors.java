package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Vectors of the words of a corpus, learnt from which words stand one and two places before and
 * after them (skip-gram with negative sampling, the place of the neighbour told apart, as names are
 * known by what stands right beside them). One thread and a fixed seed: the same corpus gives the
 * same vectors.
 */
final class WordVectors {
  private static final int RAREST = 4;
  private static final int PLACES = 4;
  private static final int NEGATIVES = 5;
  private static final int TABLE = 1 << 20;
  private static final float RATE = 0.05f;
  private static final double SUBSAMPLE = 3e-4;

  private final int size;
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>();
  private int[][] corpus = new int[0][];
  private long[] counts = new long[0];
  private float[] in = new float[0];
  private float[] out = new float[0];
  private int[] noise = new int[0];
  private final Random random = new Random(17);

  WordVectors(int size) {
    this.size = size;
  }

  /** The words with a vector, the most frequent first. */
  List<String> words() {
    return words;
  }

  /** The vectors, one after another in the order of {@link #words()}, each of length 1. */
  float[] unitVectors() {
    float[] unit = in.clone();
    for (int w = 0; w < words.size(); w++) {
      double norm = 1e-9;
      for (int d = 0; d < size; d++) {
        norm += unit[w * size + d] * (double) unit[w * size + d];
      }
      for (int d = 0; d < size; d++) {
        unit[w * size + d] /= (float) Math.sqrt(norm);
      }
    }
    return unit;
  }

  void learn(List<List<String>> texts, int epochs) {
    number(texts);
    noise = noiseTable();
    in = new float[words.size() * size];
    for (int i = 0; i < in.length; i++) {
      in[i] = (random.nextFloat() - 0.5f) / size;
    }
    out = new float[words.size() * PLACES * size];
    long total = 0;
    for (int[] text : corpus) {
      total += text.length;
    }
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] text : corpus) {
        float rate = RATE * Math.max(0.01f, 1 - done / (float) (total * epochs));
        learn(thinned(text, total), rate);
        done += text.length;
      }
    }
  }

  private void number(List<List<String>> texts) {
    Map<String, Integer> seen = new HashMap<>();
    texts.forEach(text -> text.forEach(word -> seen.merge(word, 1, Integer::sum)));
    seen.entrySet().stream()
        .filter(entry -> entry.getValue() >= RAREST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            entry -> {
              index.put(entry.getKey(), words.size());
              words.add(entry.getKey());
            });
    counts = words.stream().mapToLong(word -> seen.getOrDefault(word, 0)).toArray();
    corpus =
        texts.stream()
            .map(text -> text.stream().mapToInt(word -> index.getOrDefault(word, -1)).toArray())
            .toArray(int[][]::new);
  }

  private int[] noiseTable() {
    double sum = 0;
    for (long count : counts) {
      sum += Math.pow((double) count, 0.75);
    }
    int[] table = new int[TABLE];
    int word = 0;
    double upTo = counts.length == 0 ? 1 : Math.pow((double) counts[0], 0.75) / sum;
    for (int i = 0; i < TABLE; i++) {
      while (i / (double) TABLE > upTo && word < counts.length - 1) {
        upTo += Math.pow((double) counts[++word], 0.75) / sum;
      }
      table[i] = word;
    }
    return table;
  }

  /** Leaves most of the very frequent words out; -1 stays, so that places hold. */
  private int[] thinned(int[] text, long total) {
    int[] kept = text.clone();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) {
        double frequency = counts[kept[i]] / (double) total;
        if (frequency > SUBSAMPLE && random.nextDouble() > Math.sqrt(SUBSAMPLE / frequency)) {
          kept[i] = -2 - kept[i];
        }
      }
    }
    return kept;
  }

  private void learn(int[] text, float rate) {
    float[] change = new float[size];
    for (int at = 0; at < text.length; at++) {
      if (text[at] < 0) {
        continue;
      }
      for (int place = 0; place < PLACES; place++) {
        int other = at + (place < 2 ? place - 2 : place - 1);
        if (other < 0 || other >= text.length || text[other] == -1) {
          continue;
        }
        int neighbour = text[other] >= 0 ? text[other] : -2 - text[other];
        learn(text[at], neighbour, place, rate, change);
      }
    }
  }

  private void learn(int word, int neighbour, int place, float rate, float[] change) {
    int v = word * size;
    java.util.Arrays.fill(change, 0);
    for (int n = 0; n <= NEGATIVES; n++) {
      int target = n == 0 ? neighbour : noise[random.nextInt(TABLE)];
      if (n > 0 && target == neighbour) {
        continue;
      }
      int u = (target * PLACES + place) * size;
      float dot = 0;
      for (int d = 0; d < size; d++) {
        dot += in[v + d] * out[u + d];
      }
      float step = ((n == 0 ? 1 : 0) - (float) (1 / (1 + Math.exp(-dot)))) * rate;
      for (int d = 0; d < size; d++) {
        change[d] += step * out[u + d];
        out[u + d] += step * in[v + d];
      }
    }
    for (int d = 0; d < size; d++) {
      in[v + d] += change[d];
    }
  }
}
