package org.isnad.claim.judging;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.text.Table;

/**
 * What each trait speaks for: above zero for an encounter of politics, below zero against.
 *
 * @param byTrait one that is missing says nothing
 */
public record JudgeWeights(Map<String, Double> byTrait) {
  private static final String SHIPPED = "/models/encounter-weights.tsv";

  public JudgeWeights {
    byTrait = Map.copyOf(byTrait);
  }

  /** The weights that come with the program. */
  static JudgeWeights load() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Table.read(SHIPPED).rows()) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return new JudgeWeights(weights);
  }

  /** How likely an encounter with these traits is one of politics, from 0 to 1. */
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
