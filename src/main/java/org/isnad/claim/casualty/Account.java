package org.isnad.claim.casualty;

import java.util.List;
import org.isnad.claim.Attribution;
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
    List<Attribution> speakers,
    List<String> sources) {}
