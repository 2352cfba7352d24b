package org.isnad.claim.casualty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.claim.judging.Topics;
import org.isnad.sentence.Token;

/**
 * What a learner may look at to tell figures of people harmed from others: the rule that read it,
 * the word that tells the harm, how many, and what the words of the sentence and of the whole
 * article are about.
 */
final class FigureTraits {
  private static final int MOST_COUNTED = 6;
  private static final int LATE = 3;
  private static final long[] SIZES = {1, 2, 10, 100, 1000};

  private final Topics topics;
  private final int figures;

  /**
   * The traits of the figures of one article.
   *
   * @param figures how many the article tells
   */
  FigureTraits(Topics topics, int figures) {
    this.topics = topics;
    this.figures = figures;
  }

  /**
   * By name; all from 0 to 1 but the one that every figure has.
   *
   * @param account the sentence that told it first
   */
  Map<String, Double> of(Entry entry, Account account) {
    Map<String, Double> traits = topics.traits();
    topics.addWords(account.sentence(), traits);
    Telling telling = entry.telling();
    Figure figure = telling.figure();
    Token trigger = account.tokens().get(telling.trigger());
    List<String> held =
        List.of(
            "rule " + telling.rule(),
            "harm " + telling.harm().word(),
            "counted " + figure.kind().name().toLowerCase(Locale.ROOT),
            "number " + size(figure.number()),
            "told by " + trigger.form(),
            "told by tag " + trigger.tag(),
            "sentence " + Math.min(LATE, account.sentence().index()),
            "sentences " + Math.min(LATE, entry.evidence().size()),
            "figures " + Math.min(MOST_COUNTED, figures));
    held.forEach(trait -> traits.put(trait, 1.0));
    Topics.add("open", figure.count().max().isEmpty(), traits);
    Topics.add("place", entry.spot().isPresent(), traits);
    Topics.add("time", entry.when().isPresent(), traits);
    return traits;
  }

  /** The largest of some sizes that a number reaches. */
  private static long size(long number) {
    long reached = 0;
    for (long size : SIZES) {
      reached = number >= size ? size : reached;
    }
    return reached;
  }
}
