package org.isnad.link.correction;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a human decided about a link.
 *
 * @param item Q-id or the gazetteer's own id; {@link #NONE} says that there is no item
 */
public record Correction(
    Target target, Decision decision, String item, String who, LocalDate date, String why) {
  public static final String NONE = "none";

  private static final Pattern LEGAL_ITEM = Pattern.compile("Q[1-9][0-9]*|x-[a-z0-9-]+|none");

  public Correction {
    if (!isItem(item)) {
      throw new IllegalArgumentException("\"%s\" is no Q-id".formatted(item));
    }
    if (item.equals(NONE) && decision != Decision.SET) {
      throw new IllegalArgumentException(
          "nobody can %s an item and name none".formatted(decision.word()));
    }
  }

  /**
   * Whether a word may stand for an item: a Q-id, an id of the gazetteer, or that there is none.
   */
  public static boolean isItem(String word) {
    return LEGAL_ITEM.matcher(word).matches();
  }

  /** What it does, without who says so; equal for two that do the same. */
  public String key() {
    return String.join("|", target.key(), decision.word(), item);
  }

  /** Whether both cannot stand in one file. */
  public boolean contradicts(Correction other) {
    if (!target.key().equals(other.target.key())) {
      return false;
    }
    boolean oneRejects = decision == Decision.REJECT;
    boolean otherRejects = other.decision == Decision.REJECT;
    return oneRejects || otherRejects ? item.equals(other.item) : true;
  }
}
