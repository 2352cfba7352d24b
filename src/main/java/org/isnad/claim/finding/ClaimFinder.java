package org.isnad.claim.finding;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.casualty.CasualtyFinder;
import org.isnad.claim.encounter.EncounterFinder;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;

/**
 * Reads an article and finds all that it claims. Shared by threads; the same article gives the same
 * claims.
 */
public final class ClaimFinder {
  private final SentenceReader reader;
  private final MentionFinder mentionFinder;
  private final EncounterFinder encounterFinder;
  private final CasualtyFinder casualtyFinder = new CasualtyFinder();

  public ClaimFinder(SentenceReader reader, Gazetteer gazetteer) {
    this.reader = reader;
    mentionFinder = new MentionFinder(gazetteer);
    encounterFinder = new EncounterFinder(gazetteer);
  }

  /** The actors, encounters and casualty figures of an article. */
  public ArticleClaims find(Article article) {
    List<Sentence> sentences = reader.read(article);
    List<Mention> mentions = mentionFinder.find(article, sentences);
    ArticleClaims encounters = encounterFinder.find(article, sentences, mentions);
    return new ArticleClaims(
        article,
        encounters.actors(),
        encounters.encounters(),
        casualtyFinder.find(article, sentences, mentions));
  }
}
