package org.isnad.explore.page.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.explore.page.Asked.with;

import org.isnad.explore.page.Asked;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Mark;
import org.isnad.explore.page.EvidenceAnswer.Words;
import org.isnad.explore.page.NothingThere;
import org.junit.jupiter.api.Test;

class ArticleAnswerTest {
  private static final String HOSTILE = "<script>alert(1)</script> \u202Eنص مقلوب <img onerror=x>";
  private static final Asked ASKED =
      Asked.smallGraph(
          """
          PREFIX isnad: <https://w3id.org/isnad/ontology#>
          PREFIX dct: <http://purl.org/dc/terms/>
          PREFIX schema: <https://schema.org/>
          <https://w3id.org/isnad/article/more-0> a isnad:Article, schema:NewsArticle ;
            dct:identifier "more-0" ; dct:title "<b>عنوان</b>"@ar ;
            schema:url "javascript:alert(1)" ;
            schema:articleBody "%s"@ar .
          """
              .formatted(HOSTILE));

  private static ArticleAnswer.Article article(String id) {
    return new ArticleAnswer(ASKED.chronicle(), ASKED.questions()).of(with("id", id));
  }

  private static String cut(String text, int start, int end) {
    return new String(text.codePoints().skip(start).limit(end - start).toArray(), 0, end - start);
  }

  @Test
  void givesTheTextAsPublishedWithWhereItCameFrom() {
    ArticleAnswer.Article article = article("article/d001");

    assertThat(article.text()).startsWith("لقاء سوري إسرائيلي مرتقب في باريس\n\n").contains("🤝");
    assertThat(article.published()).isEqualTo("2025-07-24");
    assertThat(article.outlet()).isEqualTo("فرانس 24");
    assertThat(article.url()).isEqualTo("https://news.example/d001");
  }

  @Test
  void marksNamesByCodePointsAlsoBehindAnEmoji() {
    ArticleAnswer.Article article = article("article/d001");
    Mark sharaa =
        article.marks().stream()
            .filter(mark -> mark.id().equals("actor/احمد_الشرع"))
            .findFirst()
            .orElseThrow();

    assertThat(cut(article.text(), sharaa.start(), sharaa.end())).isEqualTo("أحمد الشرع");
    assertThat(article.actors()).containsKey("actor/احمد_الشرع");
  }

  @Test
  void saysWhichSentenceMakesWhichClaim() {
    ArticleAnswer.Article article = article("article/d001");

    assertThat(article.claims())
        .extracting(Claim::id)
        .containsExactly(
            "article/d001/claim/meeting-0-33",
            "article/d001/claim/killed-198-290",
            "article/d001/claim/meeting-291-380",
            "article/d001/claim/visit-381-446");
    for (Claim claim : article.claims()) {
      assertThat(claim.event()).startsWith("event/");
      for (Words words : claim.words()) {
        assertThat(cut(article.text(), words.start(), words.end())).isEqualTo(words.text());
      }
    }
  }

  @Test
  void findsTheWordsOfAFigure() {
    ArticleAnswer.Article article = article("article/d001");
    Mark figure = article.figures().get(0);

    assertThat(cut(article.text(), figure.start(), figure.end())).isEqualTo("أكثر من 1200 شخص");
    assertThat(figure.id()).isEqualTo("article/d001/claim/killed-198-290");
  }

  @Test
  void leavesHostileTextAsItIsAndOffersNoScriptAsAddress() {
    ArticleAnswer.Article article = article("article/more-0");

    assertThat(article.text()).isEqualTo(HOSTILE);
    assertThat(article.title()).isEqualTo("<b>عنوان</b>");
    assertThat(article.url()).isEmpty();
    assertThat(article.claims()).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    assertThatThrownBy(() -> article("article/none"))
        .isInstanceOf(NothingThere.class)
        .hasMessageContaining("article/none");
  }
}
