package org.isnad.claim.judging;

import org.isnad.text.Span;

/** What a reader found of what the program once read in an article. */
public sealed interface Judged permits JudgedEncounter, JudgedFigure {
  /** Id of the article. */
  String article();

  /** The sentence that it was read from, as offsets in UTF-16 units. */
  Span sentence();

  /** Whether the article really tells it, and it is what the program looks for. */
  boolean right();
}
