package org.isnad.claim.encounter;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.speech.Speakers;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.SharedReader;

/** What the encounter rules find in a text of a test's own. */
final class ReadText {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final MentionFinder MENTIONS = new MentionFinder(GAZETTEER);
  private static final EncounterFinder ENCOUNTERS =
      new EncounterFinder(GAZETTEER, EncounterParts.all().withoutJudge());

  private ReadText() {}

  /** Published on Wednesday, 15 January 2020. */
  static ArticleClaims claims(String text) {
    return claims(text, LocalDate.of(2020, 1, 15));
  }

  static ArticleClaims claims(String text, LocalDate published) {
    Article article = new Article("told", text, new Published.On(published), "", "");
    List<Sentence> sentences = SharedReader.reader().read(article);
    List<Mention> mentions = MENTIONS.find(article, sentences);
    return ENCOUNTERS.find(article, sentences, mentions, Speakers.of(text, sentences, mentions));
  }
}
