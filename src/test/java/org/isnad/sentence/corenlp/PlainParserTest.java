package org.isnad.sentence.corenlp;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.isnad.article.Article;
import org.isnad.article.Published;
import org.junit.jupiter.api.Test;

class PlainParserTest {
  @Test
  void parsesAnArticleWithTheModelsThatTheProgramComesWith() {
    Article article =
        new Article("a", "زار الوزير بغداد.\nوالتقى الرئيس.", Published.unknown(), "", "");
    assertThatCode(() -> new PlainParser().parse(article)).doesNotThrowAnyException();
  }
}
