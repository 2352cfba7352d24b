package org.isnad.sentence.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/** Judges by the words before and after a place which kind of name, if any, stands there. */
final class Surroundings {
  static final List<String> KINDS =
      List.of("O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC");

  private static final int BUCKETS = 1 << 20;
  private static final int EPOCHS = 6;
  private static final float RATE = 0.1f;
  private static final float DECAY = 3e-5f;

  private final WordClusters clusters;
  private final int kinds = KINDS.size();
  private final float[] weights = new float[BUCKETS * kinds];
  private final float[] squares = new float[BUCKETS * kinds];

  Surroundings(WordClusters clusters) {
    this.clusters = clusters;
  }

  private record Place(List<String> words, int at, int kind) {}

  void learn(LightSplitter splitter, List<List<String>> annotated, List<List<String>> labels) {
    List<Place> places = new ArrayList<>();
    for (int s = 0; s < annotated.size(); s++) {
      List<String> parts = new ArrayList<>();
      List<Integer> kindOf = new ArrayList<>();
      for (int w = 0; w < annotated.get(s).size(); w++) {
        List<String> split = splitter.split(LightSplitter.words(annotated.get(s).get(w)));
        for (String part : split) {
          parts.add(part);
          kindOf.add(part.length() > 1 ? KINDS.indexOf(labels.get(s).get(w)) : -1);
        }
      }
      for (int i = 0; i < parts.size(); i++) {
        if (kindOf.get(i) >= 0) {
          places.add(new Place(parts, i, kindOf.get(i)));
        }
      }
    }
    Random random = new Random(17);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(places, random);
      places.forEach(this::learn);
    }
  }

  private void learn(Place place) {
    double[] wrong = judge(place.words, place.at);
    wrong[place.kind] -= 1;
    observe(
        place.words,
        place.at,
        bucket -> {
          for (int k = 0; k < kinds; k++) {
            int w = bucket * kinds + k;
            double slope = wrong[k] + DECAY * weights[w];
            squares[w] += (float) (slope * slope);
            weights[w] -= (float) (RATE * slope / Math.sqrt(squares[w] + 1e-2));
          }
        });
  }

  /** How likely each of {@link #KINDS} is at a place; they sum to 1. */
  double[] judge(List<String> words, int at) {
    double[] scores = new double[kinds];
    observe(
        words,
        at,
        bucket -> {
          for (int k = 0; k < kinds; k++) {
            scores[k] += weights[bucket * kinds + k];
          }
        });
    double sum = 0;
    for (int k = 0; k < kinds; k++) {
      scores[k] = Math.exp(scores[k]);
      sum += scores[k];
    }
    for (int k = 0; k < kinds; k++) {
      scores[k] /= sum;
    }
    return scores;
  }

  private void observe(List<String> words, int at, IntConsumer seen) {
    seen.accept(0);
    List<List<String>> around = new ArrayList<>();
    for (int k = -3; k <= 3; k++) {
      String form = word(words, at + k);
      List<String> cluster = k == 0 ? List.of("", "", "") : clusters.of(form);
      around.add(cluster);
      if (k != 0) {
        if (Math.abs(k) < 3) {
          seen.accept(bucket(k, form));
        }
        for (int grain = 0; grain < cluster.size(); grain++) {
          seen.accept(bucket(10 + 7 * grain + k, cluster.get(grain)));
        }
      }
    }
    String before = word(words, at - 1);
    String before2 = word(words, at - 2);
    String after = word(words, at + 1);
    seen.accept(bucket(50, before2 + " " + before));
    seen.accept(bucket(51, before + " " + after));
    seen.accept(bucket(52, around.get(2).get(1) + " " + around.get(4).get(1)));
    seen.accept(bucket(53, around.get(1).get(1) + " " + around.get(2).get(1)));
    seen.accept(bucket(54, around.get(4).get(1) + " " + around.get(5).get(1)));
    seen.accept(
        bucket(55, around.get(2).get(0) + " " + around.get(4).get(0) + " " + around.get(1).get(0)));
    seen.accept(bucket(56, ending(before)));
    seen.accept(bucket(57, ending(after)));
    seen.accept(bucket(58, after.startsWith("ال") ? "ال" : ""));
    seen.accept(bucket(59, before.startsWith("ال") ? "ال" : ""));
  }

  private static String word(List<String> words, int at) {
    return at < 0 || at >= words.size() ? "#" : words.get(at);
  }

  private static String ending(String form) {
    return form.substring(Math.max(0, form.length() - 2));
  }

  private static int bucket(int place, String text) {
    int hash = text.hashCode() * 31 + place * 0x9E3779B1;
    hash ^= hash >>> 15;
    hash *= 0x85EBCA6B;
    hash ^= hash >>> 13;
    return (hash & Integer.MAX_VALUE) % (BUCKETS - 1) + 1;
  }
}
