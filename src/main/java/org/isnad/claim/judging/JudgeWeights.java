package org.isnad.claim.judging;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Table;

/**
 * What each trait speaks for: above zero for what was read, below zero against.
 *
 * @param byTrait one that is missing says nothing
 */
public record JudgeWeights(Map<String, Double> byTrait) {

  public JudgeWeights {
    byTrait = Map.copyOf(byTrait);
  }

  /** Those of encounters, as they come with the program. */
  static JudgeWeights ofEncounters() {
    return read("/models/encounter-weights.tsv");
  }

  /** Those of figures of people harmed, as they come with the program. */
  static JudgeWeights ofFigures() {
    return read("/models/figure-weights.tsv");
  }

  private static JudgeWeights read(String resource) {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Table.read(resource).rows()) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return new JudgeWeights(weights);
  }

  /** How likely it is that what has these traits is what it was read as, from 0 to 1. */
  public double likelihood(Map<String, Double> traits) {
    double sum = 0;
    for (Map.Entry<String, Double> trait : new TreeMap<>(traits).entrySet()) {
      sum += byTrait.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Writes them as the table that the program comes with, sorted by trait. */
  public void write(PrintWriter out) {
    out.print("trait\tweight\n");
    new TreeMap<>(byTrait)
        .forEach((trait, weight) -> out.printf(Locale.ROOT, "%s\t%.4f\n", trait, weight));
    out.flush();
  }
}
