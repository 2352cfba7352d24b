package org.isnad.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How many of those who are said to say something are found; names count as in {@code facts}. */
public final class SourceScore {
  private SourceScore() {}

  /** The figure of one claim. */
  public static Figure of(List<String> gold, List<String> predicted) {
    List<String> left = new ArrayList<>(gold);
    for (String source : predicted) {
      left.stream().filter(one -> LooseName.same(one, source)).findFirst().ifPresent(left::remove);
    }
    return new Figure(gold.size() - left.size(), gold.size(), predicted.size());
  }

  /** Those of two sets of claims together. */
  public static Figure sum(Figure one, Figure other) {
    return one.plus(other);
  }
}
