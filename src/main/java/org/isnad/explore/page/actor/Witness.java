package org.isnad.explore.page.actor;

import org.isnad.explore.chronicle.Terms;
import org.isnad.explore.page.Shown;

/**
 * Where in which article something stands, in code points.
 *
 * @param text the words; empty where only the place is known
 */
public record Witness(Shown.Article article, int start, int end, String text) {
  /** Reads what the queries write: the id of an article, a blank, {@code 441-619}. */
  static Witness ofExample(Shown shown, String example) {
    int blank = example.lastIndexOf(' ');
    int dash = example.lastIndexOf('-');
    if (blank < 0 || dash < blank) {
      return new Witness(shown.article(example), 0, 0, "");
    }
    return new Witness(
        shown.article(example.substring(0, blank)),
        Terms.number(example.substring(blank + 1, dash)),
        Terms.number(example.substring(dash + 1)),
        "");
  }
}
