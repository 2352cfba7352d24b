package org.isnad.claim.casualty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Claim.Casualty;
import org.isnad.claim.judging.FigureJudge;
import org.isnad.claim.speech.Speakers;
import org.isnad.mention.Mention;
import org.isnad.mention.TimeFinder;
import org.isnad.mention.Words;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.SentenceReader;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;

/**
 * Reads the casualty figures of a text, with the times it tells and the places that a test names.
 */
final class ReadCasualties {
  static final CasualtyFinder FINDER = new CasualtyFinder(FigureJudge.none());
  static final SentenceReader READER = new CoreNlpSentenceReader();
  private static final Published PUBLISHED = new Published.On(LocalDate.of(2025, 7, 25));

  private ReadCasualties() {}

  static List<Casualty> of(String text, String... places) {
    Article article = new Article("t1", text, PUBLISHED, "", "");
    List<Sentence> sentences = READER.read(article);
    List<Mention> mentions =
        new ArrayList<>(new TimeFinder().find(text, sentences, article.published()));
    for (String place : places) {
      sentences.forEach(sentence -> name(text, sentence, place, mentions));
    }
    return FINDER.find(
        article, sentences, mentions, Speakers.of(article.text(), sentences, mentions));
  }

  private static void name(String text, Sentence sentence, String place, List<Mention> mentions) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).surface().equals(place)) {
        Words words = Words.of(text, sentence, i, i + 1);
        mentions.add(new Mention.Locality(words, "test", place));
      }
    }
  }
}
