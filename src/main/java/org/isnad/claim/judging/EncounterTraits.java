package org.isnad.claim.judging;

import java.util.List;
import java.util.Map;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.words.WordClusters;

/**
 * What a learner may look at to tell encounters of politics from others: the rule that read it, who
 * takes part, where in the article it stands, and what the words of the sentence and of the whole
 * article are about. Words count by their clusters, so that rare ones speak too.
 */
public final class EncounterTraits {
  /** That nobody takes part who is known to have a part in politics. */
  static final String OBSCURE = "obscure";

  private static final int MOST_SENTENCES = 2;
  private static final int MOST_COUNTED = 4;

  private final List<Sentence> sentences;
  private final Topics topics;

  /** The traits of the encounters of one article. */
  public EncounterTraits(List<Sentence> sentences, WordClusters clusters) {
    this.sentences = List.copyOf(sentences);
    topics = new Topics(sentences, clusters);
  }

  /**
   * By name; all from 0 to 1 but the one that every encounter has.
   *
   * @param obscure whether nobody takes part who is known to have a part in politics
   */
  public Map<String, Double> of(Claim.Encounter encounter, ArticleClaims claims, boolean obscure) {
    Map<String, Double> traits = topics.traits();
    traits.put("rule " + encounter.evidence().get(0).rule(), 1.0);
    traits.put("kind " + encounter.kind().word(), 1.0);
    traits.put("status " + encounter.status().word(), 1.0);
    traits.put("participants " + Math.min(MOST_COUNTED, encounter.participants().size()), 1.0);
    for (String id : encounter.participants()) {
      Actor actor = claims.actor(id);
      traits.put("participant " + actor.type().word(), 1.0);
    }
    Topics.add(OBSCURE, obscure, traits);
    Topics.add("place", encounter.place().named().isPresent(), traits);
    Topics.add("date", encounter.when().edtf().isPresent(), traits);
    Topics.add("mediator", !encounter.mediators().isEmpty(), traits);
    int read = 0;
    for (Sentence sentence : sentences) {
      if (isEvidence(sentence, encounter) && read++ < MOST_SENTENCES) {
        ofSentence(sentence, read == 1, traits);
      }
    }
    return traits;
  }

  private static boolean isEvidence(Sentence sentence, Claim.Encounter encounter) {
    return encounter.evidence().stream().map(Evidence::span).anyMatch(sentence.span()::equals);
  }

  private void ofSentence(Sentence sentence, boolean first, Map<String, Double> traits) {
    if (first) {
      traits.put("sentence " + Math.min(MOST_COUNTED - 1, sentence.index()), 1.0);
      traits.put("depth", topics.depth(sentence));
    }
    topics.addWords(sentence, traits);
  }
}
