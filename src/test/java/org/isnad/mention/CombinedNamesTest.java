package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.NameKind;
import org.isnad.sentence.NameSpan;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.SharedReader;
import org.junit.jupiter.api.Test;

class CombinedNamesTest {
  private static final RuleNames RULES = new RuleNames(Gazetteer.load());
  private static final Article ARTICLE =
      new Article("a", "زار الرئيس باراك أوباما برلين", Published.unknown(), "", "");
  private static final List<Sentence> SENTENCES = SharedReader.reader().read(ARTICLE);

  @Test
  void rulesTellNamesWithoutTheirTitles() {
    assertThat(RULES.find(ARTICLE, SENTENCES).get(0))
        .containsExactly(new NameSpan(NameKind.PERSON, 2, 4), new NameSpan(NameKind.PLACE, 4, 5));
  }

  @Test
  void aTitledNameStandsWhereTheModelHasNone() {
    assertThat(names(NameModel.none())).containsExactly(new NameSpan(NameKind.PERSON, 2, 4));
  }

  @Test
  void whatTheModelTellsStands() {
    NameSpan other = new NameSpan(NameKind.ORGANIZATION, 3, 5);
    assertThat(names(article -> List.of(List.of(other)))).containsExactly(other);
  }

  private static List<NameSpan> names(NameModel model) {
    return new CombinedNames(RULES, model).find(ARTICLE, SENTENCES).get(0);
  }
}
