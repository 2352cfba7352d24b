package org.isnad.claim.casualty;

import java.util.List;
import org.isnad.claim.speech.Speakers;
import org.isnad.claim.speech.Speech;
import org.isnad.mention.Mention;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;

/**
 * What one sentence tells of harm.
 *
 * @param tokens the tokens that the figures' indexes count in; finer than the sentence's own
 */
record Account(
    Sentence sentence,
    List<Token> tokens,
    List<Mention> mentions,
    List<Telling> tellings,
    Speakers said) {
  /** What the sentence says that somebody says. */
  List<Speech> speeches() {
    return said.in(sentence.index());
  }

  /** Who says what the sentence tells. */
  List<String> sources(Telling telling) {
    return said.of(sentence.index(), tokens.get(telling.trigger()).span().start());
  }
}
