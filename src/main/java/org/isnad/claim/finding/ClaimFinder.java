package org.isnad.claim.finding;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.casualty.CasualtyFinder;
import org.isnad.claim.encounter.EncounterFinder;
import org.isnad.claim.encounter.EncounterParts;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.speech.Speakers;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.NameModel;
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
  private final CasualtyFinder casualtyFinder;
  private final FactWords factWords;

  /** Finds names by rules and lists alone. */
  public ClaimFinder(SentenceReader reader, Gazetteer gazetteer) {
    this(reader, gazetteer, NameModel.none());
  }

  /** Finds names by rules and lists, and where they find none by a model. */
  public ClaimFinder(SentenceReader reader, Gazetteer gazetteer, NameModel names) {
    this(reader, gazetteer, names, EncounterParts.all());
  }

  /** Reads encounters with these parts alone. */
  public ClaimFinder(
      SentenceReader reader, Gazetteer gazetteer, NameModel names, EncounterParts parts) {
    this(reader, gazetteer, names, parts, FigureJudge.load());
  }

  /** Reads encounters with these parts alone; a judge says which figures of people harmed stay. */
  public ClaimFinder(
      SentenceReader reader,
      Gazetteer gazetteer,
      NameModel names,
      EncounterParts parts,
      FigureJudge figures) {
    this.reader = reader;
    encounterFinder = new EncounterFinder(gazetteer, parts);
    casualtyFinder = new CasualtyFinder(figures);
    CueWords words =
        new CueWords(encounterFinder.words(), encounterFinder.accompanied())
            .and(casualtyFinder.words());
    mentionFinder = new MentionFinder(gazetteer, new NamesNearFacts(words, names));
    factWords = new FactWords(words.and(mentionFinder.officeWords()));
  }

  /** Whether a text can claim anything at all. */
  boolean mayClaim(String text) {
    return factWords.areIn(text);
  }

  /** The actors, encounters and casualty figures of an article. */
  public ArticleClaims find(Article article) {
    if (!mayClaim(article.text())) {
      return new ArticleClaims(article, List.of(), List.of(), List.of());
    }
    List<Sentence> sentences = reader.read(article);
    List<Mention> mentions = mentionFinder.find(article, sentences);
    Speakers speakers = Speakers.of(article.text(), sentences, mentions);
    ArticleClaims encounters = encounterFinder.find(article, sentences, mentions, speakers);
    return new ArticleClaims(
        article,
        encounters.actors(),
        encounters.encounters(),
        casualtyFinder.find(article, sentences, mentions, speakers));
  }
}
