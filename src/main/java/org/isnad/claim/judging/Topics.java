package org.isnad.claim.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.Token;
import org.isnad.sentence.words.WordClusters;

/**
 * The traits that whatever an article tells has, of encounters as of figures: what the words of the
 * article and of its sentences are about, by their clusters, so that rare words speak too.
 */
public final class Topics {
  private static final String ALWAYS = "always";

  /** A weight that is learnt without being held small is that of a large value. */
  private static final double ALWAYS_VALUE = 10;

  private static final int COARSE = 0;
  private static final int MIDDLE = 1;
  private static final double COARSE_SHARE = 50;
  private static final double MIDDLE_SHARE = 200;

  private final WordClusters clusters;
  private final int sentences;
  private final Map<String, Double> article;

  /** Those of one article. */
  public Topics(List<Sentence> sentences, WordClusters clusters) {
    this.clusters = clusters;
    this.sentences = sentences.size();
    article = Map.copyOf(ofArticle(sentences));
  }

  /**
   * How often each cluster stands in the whole article, from 0 to 1, and the one trait that all
   * have; for others to be added.
   */
  public Map<String, Double> traits() {
    Map<String, Double> traits = new HashMap<>(article);
    traits.put(ALWAYS, ALWAYS_VALUE);
    return traits;
  }

  /** Adds a trait for each cluster that a sentence has a word of. */
  public void addWords(Sentence sentence, Map<String, Double> traits) {
    for (Token token : sentence.tokens()) {
      if (isTelling(token)) {
        traits.put("said " + clusters.of(token.form()).get(MIDDLE), 1.0);
      }
    }
  }

  /** Adds a trait that has no more or less, if it holds. */
  public static void add(String trait, boolean holds, Map<String, Double> traits) {
    if (holds) {
      traits.put(trait, 1.0);
    }
  }

  /** How far into the article a sentence stands, from 0 for the first to nearly 1 for the last. */
  double depth(Sentence sentence) {
    return (double) sentence.index() / sentences;
  }

  private Map<String, Double> ofArticle(List<Sentence> all) {
    Map<String, Double> counts = new HashMap<>();
    int words = 0;
    for (Sentence sentence : all) {
      for (Token token : sentence.tokens()) {
        words++;
        if (isTelling(token)) {
          List<String> of = clusters.of(token.form());
          counts.merge("about " + of.get(COARSE), COARSE_SHARE, Double::sum);
          counts.merge("closely about " + of.get(MIDDLE), MIDDLE_SHARE, Double::sum);
        }
      }
    }
    double most = Math.max(1, words);
    counts.replaceAll((trait, count) -> Math.min(1, count / most));
    return counts;
  }

  private boolean isTelling(Token token) {
    String tag = token.tag();
    boolean content =
        tag.startsWith("NN")
            || tag.startsWith("DT")
            || tag.startsWith("JJ")
            || tag.startsWith("VB")
            || tag.startsWith("VN");
    return content && clusters.knows(token.form());
  }
}
