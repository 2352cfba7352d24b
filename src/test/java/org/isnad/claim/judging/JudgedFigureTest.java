package org.isnad.claim.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.claim.Claim;
import org.isnad.claim.Count;
import org.isnad.claim.Evidence;
import org.isnad.claim.Place;
import org.isnad.mention.When;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class JudgedFigureTest {
  private static final Article ARTICLE =
      new Article("a1", "قتل ثلاثة جنود.", Published.unknown(), "", "");

  @Test
  void isKnownByArticleHarmNumbersAndSentence() {
    assertThat(judged("a1", "killed", 3, OptionalLong.of(3)).isOf(killed(), ARTICLE)).isTrue();
    assertThat(judged("a2", "killed", 3, OptionalLong.of(3)).isOf(killed(), ARTICLE)).isFalse();
    assertThat(judged("a1", "wounded", 3, OptionalLong.of(3)).isOf(killed(), ARTICLE)).isFalse();
    assertThat(judged("a1", "killed", 2, OptionalLong.of(3)).isOf(killed(), ARTICLE)).isFalse();
    assertThat(judged("a1", "killed", 3, OptionalLong.empty()).isOf(killed(), ARTICLE)).isFalse();
  }

  @Test
  void isNoneOfAnotherSentence() {
    JudgedFigure far =
        new JudgedFigure("a1", "killed", new Span(40, 60), 3, OptionalLong.of(3), true);
    assertThat(far.isOf(killed(), ARTICLE)).isFalse();
  }

  private static JudgedFigure judged(String article, String harm, long min, OptionalLong max) {
    return new JudgedFigure(article, harm, new Span(0, 10), min, max, true);
  }

  private static Claim.Casualty killed() {
    Span sentence = new Span(0, 15);
    return new Claim.Casualty(
        "c1",
        Claim.Casualty.Harm.KILLED,
        Count.exactly(3),
        "ثلاثة جنود",
        "جنود",
        Claim.Casualty.Report.REPORTED,
        new Place.Unstated(),
        new When.Unstated(),
        List.of(),
        List.of(new Evidence(sentence, ARTICLE.text(), "test")));
  }
}
