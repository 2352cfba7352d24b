package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, objects and deeds that follow people and are no part of what they are called. */
class NoGenitiveTest {
  private static final CoreNlpSentenceReader READER = new CoreNlpSentenceReader();
  private static final MentionFinder MENTIONS = new MentionFinder(Gazetteer.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل ستة جنود الأحد في انفجار في مدينة كركوك | جنود الأحد
          شن مسلحون هجوما السبت على مركز للشرطة في مدينة تعز | مسلحون هجوما
          أعلن متحدث باسم الجيش المصري مقتل 71 شخصا في شمال سيناء | المصري مقتل
          أعلن مسؤول محلي مقتل خمسة مدنيين في مدينة كركوك | محلي مقتل
          تستهدف العملية إعادة حكومة عبد ربه منصور هادي إلى عدن | حكومة عبد
          """)
  void standsInNoMention(String text, String apart) {
    Article article = new Article("t1", text, Published.unknown(), "", "");
    List<Mention> mentions = MENTIONS.find(article, READER.read(article));
    assertThat(mentions).noneMatch(mention -> mention.words().surface().contains(apart));
  }
}
