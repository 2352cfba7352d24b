package org.isnad.link;

import java.util.ArrayList;
import java.util.List;

/** Counts links against gold. What the annotators did not know is not counted. */
final class LinkScore {
  private int right;
  private int wrong;
  private int missed;
  private final List<String> errors = new ArrayList<>();

  /** Adds one answer; {@code gold} is a Q-id, {@code none}, or empty if unknown. */
  void add(String where, String gold, Link link) {
    String found = link.qid().orElse("");
    if (gold.isEmpty()) {
      return;
    }
    if (found.equals(gold)) {
      right++;
      return;
    }
    if (!found.isEmpty()) {
      wrong++;
    }
    if (!gold.equals("none")) {
      missed++;
    }
    if (!found.isEmpty() || !gold.equals("none")) {
      errors.add("%s: expected %s, found %s".formatted(where, gold, link));
    }
  }

  double precision() {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 1 : right / (double) (right + missed);
  }

  List<String> errors() {
    return errors;
  }
}
