package org.isnad.claim.speech;

import java.util.List;
import org.isnad.text.Span;

/**
 * What a sentence says that somebody says: «قال X إن …», «…، وفق X», «نقلت X عن Y أن …».
 *
 * @param speakers whoever is named for it; the medium to whom somebody spoke stands before them
 * @param frame from the verb or preposition to what is said; when and where the speaker spoke is in
 *     it
 * @param said the words that the speakers are responsible for: those that follow an «إن», or all of
 *     a clause that ends in «بحسب X»
 */
public record Speech(List<Speaker> speakers, Span frame, Span said) {
  /** How many characters besides the phrase may stand in a sentence that is nothing else. */
  private static final int ROOM = 2;

  public Speech {
    speakers = List.copyOf(speakers);
  }

  /** «بحسب المتحدث باسم الجيش.» as a sentence of its own: it says nothing. */
  boolean isBare() {
    return said.length() <= frame.length() + ROOM && said.end() <= frame.end() + ROOM;
  }

  /** The same speakers, of other words. */
  Speech about(Span words) {
    return new Speech(speakers, frame, words);
  }
}
