package org.isnad.claim.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Evidence;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.WordClusters;

/**
 * What a learner may look at to tell encounters of politics from others: the rule that read it, who
 * takes part, where in the article it stands, and what the words of the sentence and of the whole
 * article are about. Words count by their clusters, so that rare ones speak too.
 */
public final class Traits {
  private static final String ALWAYS = "always";

  /** A weight that is learnt without being held small is that of a large value. */
  private static final double ALWAYS_VALUE = 10;

  private static final int MOST_SENTENCES = 2;
  private static final int MOST_COUNTED = 4;
  private static final int COARSE = 0;
  private static final int MIDDLE = 1;
  private static final double COARSE_SHARE = 50;
  private static final double MIDDLE_SHARE = 200;

  private final List<Sentence> sentences;
  private final WordClusters clusters;
  private final Map<String, Double> article;

  /** The traits of the encounters of one article. */
  public Traits(List<Sentence> sentences, WordClusters clusters) {
    this.sentences = List.copyOf(sentences);
    this.clusters = clusters;
    article = ofArticle();
  }

  /** By name; all from 0 to 1 but the one that every encounter has. */
  public Map<String, Double> of(Claim.Encounter encounter, ArticleClaims claims) {
    Map<String, Double> traits = new HashMap<>(article);
    traits.put(ALWAYS, ALWAYS_VALUE);
    traits.put("rule " + encounter.evidence().get(0).rule(), 1.0);
    traits.put("kind " + encounter.kind().word(), 1.0);
    traits.put("status " + encounter.status().word(), 1.0);
    traits.put("participants " + Math.min(MOST_COUNTED, encounter.participants().size()), 1.0);
    for (String id : encounter.participants()) {
      Actor actor = claims.actor(id);
      traits.put("participant " + actor.type().word(), 1.0);
    }
    put(traits, "place", encounter.place().named().isPresent());
    put(traits, "date", encounter.when().edtf().isPresent());
    put(traits, "mediator", !encounter.mediators().isEmpty());
    int read = 0;
    for (Sentence sentence : sentences) {
      if (isEvidence(sentence, encounter) && read++ < MOST_SENTENCES) {
        ofSentence(sentence, read == 1, traits);
      }
    }
    return traits;
  }

  private static void put(Map<String, Double> traits, String name, boolean holds) {
    if (holds) {
      traits.put(name, 1.0);
    }
  }

  private static boolean isEvidence(Sentence sentence, Claim.Encounter encounter) {
    return encounter.evidence().stream().map(Evidence::span).anyMatch(sentence.span()::equals);
  }

  private void ofSentence(Sentence sentence, boolean first, Map<String, Double> traits) {
    if (first) {
      traits.put("sentence " + Math.min(MOST_COUNTED - 1, sentence.index()), 1.0);
      traits.put("depth", (double) sentence.index() / sentences.size());
    }
    for (Token token : sentence.tokens()) {
      if (isContent(token) && clusters.knows(token.form())) {
        traits.put("said " + clusters.of(token.form()).get(MIDDLE), 1.0);
      }
    }
  }

  private Map<String, Double> ofArticle() {
    Map<String, Double> counts = new HashMap<>();
    int all = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        all++;
        if (isContent(token) && clusters.knows(token.form())) {
          List<String> of = clusters.of(token.form());
          counts.merge("about " + of.get(COARSE), COARSE_SHARE, Double::sum);
          counts.merge("closely about " + of.get(MIDDLE), MIDDLE_SHARE, Double::sum);
        }
      }
    }
    double words = Math.max(1, all);
    counts.replaceAll((trait, count) -> Math.min(1, count / words));
    return counts;
  }

  private static boolean isContent(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("DT")
        || tag.startsWith("JJ")
        || tag.startsWith("VB")
        || tag.startsWith("VN");
  }
}
