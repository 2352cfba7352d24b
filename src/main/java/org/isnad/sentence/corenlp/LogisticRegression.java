package org.isnad.sentence.corenlp;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from examples what each of their traits speaks for (CoreNLP's linear classifier). The same
 * examples in the same order give the same weights.
 */
public final class LogisticRegression {
  /** How far weights may spread: small, since examples are few and traits many. */
  private static final double SIGMA = 0.16;

  private static final double TOLERANCE = 1e-5;

  private final RVFDataset<Boolean, String> examples = new RVFDataset<>();

  /** Takes an example: its traits with their values, and whether it is one of those looked for. */
  public void add(Map<String, Double> traits, boolean positive) {
    ClassicCounter<String> values = new ClassicCounter<>();
    new TreeMap<>(traits).forEach(values::setCount);
    examples.add(new RVFDatum<>(values, positive));
  }

  /**
   * The weight of each trait in the logarithm of the odds; none if all examples are of one kind.
   */
  public Map<String, Double> weights() {
    if (examples.numClasses() < 2) {
      return Map.of();
    }
    LinearClassifierFactory<Boolean, String> factory =
        new LinearClassifierFactory<>(TOLERANCE, false, SIGMA);
    factory.setVerbose(false);
    LinearClassifier<Boolean, String> learnt = factory.trainClassifier(examples);
    Map<String, Double> weights = new TreeMap<>();
    for (String trait : learnt.features()) {
      weights.put(trait, learnt.weight(trait, true) - learnt.weight(trait, false));
    }
    return weights;
  }
}
