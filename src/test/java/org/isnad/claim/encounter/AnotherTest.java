package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Speakers;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class AnotherTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void aRoundToComeIsOneMoreMeetingOfThoseWhoHaveMet() {
    ArticleClaims claims =
        read(
            "أجرت الحكومة اليمنية والحوثيون محادثات في مسقط."
                + " ومن المقرر عقد جولة جديدة من المحادثات في جنيف الشهر المقبل.");
    assertThat(claims.encounters()).hasSize(2);
    Claim.Encounter first = claims.encounters().get(0);
    Claim.Encounter next = claims.encounters().get(1);
    assertThat(next.status().word()).isEqualTo("planned");
    assertThat(next.participants()).containsExactlyElementsOf(first.participants());
    assertThat(next.place().named().orElseThrow().name()).isEqualTo("جنيف");
  }

  @Test
  void aRoundThatWasHeldTellsItselfWhoMet() {
    ArticleClaims claims =
        read(
            "أجرت الحكومة اليمنية والحوثيون محادثات في مسقط. وجرت جولة أخرى من المحادثات في جنيف.");
    assertThat(claims.encounters()).filteredOn(one -> !one.participants().isEmpty()).hasSize(1);
  }

  private static ArticleClaims read(String text) {
    Article article =
        new Article("rounds", text, new Published.On(LocalDate.of(2020, 1, 15)), "", "");
    List<Sentence> sentences = SharedReader.reader().read(article);
    List<Mention> mentions = new MentionFinder(GAZETTEER).find(article, sentences);
    return new EncounterFinder(GAZETTEER)
        .find(article, sentences, mentions, Speakers.of(article.text(), sentences, mentions));
  }
}
