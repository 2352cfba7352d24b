package org.isnad.gazetteer;

import java.util.List;

/** How well a name fits what was asked for, from 0 to 100. */
public final class NameScore {
  /** The name itself. */
  public static final double SAME = 100;

  /** The article of its words told or left out. */
  public static final double SAME_BUT_FOR_ARTICLES = 95;

  /** What can be another spelling of the same foreign name. */
  public static final double SPELT_OTHERWISE = 88;

  /** One word of a person or source, even if it fits wholly: many bear it. */
  public static final double SURNAME = 75;

  private static final double PARTLY = 80;
  private static final double SAME_BONES = 0.85;
  private static final double LEAST_LIKENESS = 0.75;
  private static final int LONGEST_WORD = 40;

  private NameScore() {}

  /** The score of a name against what was asked for. */
  public static double of(NameForms asked, NameForms name) {
    if (asked.key().isEmpty() || name.key().isEmpty()) {
      return 0;
    }
    if (asked.key().equals(name.key())) {
      return SAME;
    }
    if (asked.bareKey().equals(name.bareKey())) {
      return SAME_BUT_FOR_ARTICLES;
    }
    if (!asked.skeleton().isEmpty() && asked.skeleton().equals(name.skeleton())) {
      return SPELT_OTHERWISE;
    }
    double shared = 0;
    for (String word : asked.words()) {
      shared += best(word, name.words());
    }
    return PARTLY * Math.min(1, 2 * shared / (asked.words().size() + name.words().size()));
  }

  private static double best(String word, List<String> words) {
    double best = 0;
    for (String other : words) {
      best = Math.max(best, likeness(word, other));
    }
    return best;
  }

  private static double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.length() > 2 && NameForms.bones(one).equals(NameForms.bones(other))) {
      return SAME_BONES;
    }
    int longer = Math.max(one.length(), other.length());
    if (longer > LONGEST_WORD) {
      return 0;
    }
    double likeness = 1 - (double) distance(one, other) / longer;
    return likeness >= LEAST_LIKENESS ? likeness * SAME_BONES : 0;
  }

  /** Letters to change, add or leave out. */
  private static int distance(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], next[j - 1]));
      }
      last = next;
    }
    return last[other.length()];
  }
}
