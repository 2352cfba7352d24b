package org.isnad.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the articles say of one actor or place, gathered over all of them. */
final class Description {
  private final SortedMap<String, Integer> types = new TreeMap<>();
  private final SortedMap<String, Integer> labels = new TreeMap<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> candidates = new TreeSet<>();
  private double linkScore = -1;
  private String linkMethod = "";

  void type(String iri) {
    types.merge(iri, 1, Integer::sum);
  }

  void label(String label) {
    labels.merge(label, 1, Integer::sum);
    names.add(label);
  }

  void name(String name) {
    names.add(name);
  }

  void candidate(String item) {
    candidates.add(item);
  }

  /** Keeps the best link; the alphabet decides between equals. */
  void link(double score, String method) {
    if (score > linkScore || (score == linkScore && method.compareTo(linkMethod) < 0)) {
      linkScore = score;
      linkMethod = method;
    }
  }

  /** The type that most articles give. */
  String type() {
    return mostFrequent(types);
  }

  /** The name that most articles put first; among equals the longest. */
  String label() {
    return mostFrequent(labels);
  }

  SortedSet<String> names() {
    return names;
  }

  SortedSet<String> candidates() {
    return candidates;
  }

  boolean isLinked() {
    return linkScore >= 0;
  }

  /** The score of the best link. */
  double linkScore() {
    return linkScore;
  }

  /** How the best link was found. */
  String linkMethod() {
    return linkMethod;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue())
                .thenComparing(count -> -count.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
