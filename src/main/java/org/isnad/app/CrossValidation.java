package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.judging.JudgeWeights;
import org.isnad.sentence.corenlp.LogisticRegression;

/**
 * How well a judge does on articles that it has not learnt from: it learns from nine tenths of the
 * articles and judges the last tenth, ten times.
 */
final class CrossValidation {
  private static final int FOLDS = 10;
  private static final List<Double> THRESHOLDS = List.of(0.0, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6);

  /** What a reader judged, and how likely a judge finds it that has not seen its article. */
  private record Judged(boolean right, double likelihood) {}

  private final List<Judged> judged = new ArrayList<>();

  CrossValidation(List<JudgedTraits.Seen> seen) {
    Map<String, Integer> folds = new LinkedHashMap<>();
    seen.forEach(one -> folds.putIfAbsent(one.article(), folds.size() % FOLDS));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<JudgedTraits.Seen> learn = new ArrayList<>();
      List<JudgedTraits.Seen> test = new ArrayList<>();
      for (JudgedTraits.Seen one : seen) {
        (folds.getOrDefault(one.article(), 0) == fold ? test : learn).add(one);
      }
      JudgeWeights weights = weights(learn);
      for (JudgedTraits.Seen one : test) {
        judged.add(new Judged(one.right(), weights.likelihood(one.traits())));
      }
    }
  }

  static JudgeWeights weights(List<JudgedTraits.Seen> seen) {
    LogisticRegression learner = new LogisticRegression();
    seen.forEach(one -> learner.add(one.traits(), one.right()));
    return new JudgeWeights(learner.weights());
  }

  /** A line for each likelihood from which they stay, and the area under the curve. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("from      stay  right among them  right ones that stay");
    long right = judged.stream().filter(Judged::right).count();
    for (double least : THRESHOLDS) {
      List<Judged> stay = judged.stream().filter(one -> one.likelihood() >= least).toList();
      long good = stay.stream().filter(Judged::right).count();
      lines.add(
          String.format(
              Locale.ROOT,
              "%.2f %9d %18.3f %21.3f",
              least,
              stay.size(),
              (double) good / Math.max(1, stay.size()),
              (double) good / Math.max(1, right)));
    }
    lines.add(String.format(Locale.ROOT, "area under the curve: %.3f", area()));
    return lines;
  }

  /** How often a right one is found likelier than a wrong one. */
  private double area() {
    List<Judged> ordered =
        judged.stream().sorted(Comparator.comparingDouble(Judged::likelihood)).toList();
    long wrong = 0;
    long pairs = 0;
    for (Judged one : ordered) {
      if (one.right()) {
        pairs += wrong;
      } else {
        wrong++;
      }
    }
    return (double) pairs / Math.max(1, wrong * (judged.size() - wrong));
  }
}
