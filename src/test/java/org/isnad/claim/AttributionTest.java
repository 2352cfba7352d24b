package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionFinder;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static final CoreNlpSentenceReader READER = new CoreNlpSentenceReader();

  private static List<String> sources(String text) {
    Sentence sentence = READER.read(new Article("t1", text, Published.unknown(), "", "")).get(0);
    return Attribution.sources(text, sentence, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد الاجتماع وفق وزارة الخارجية | وزارة الخارجية
          وبحسب تقديرات الأمم المتحدة نزح الآلاف | تقديرات الأمم المتحدة
          قتل 18 شخصا بحسب ما ذكر المرصد السوري لحقوق الإنسان. | المرصد السوري لحقوق الإنسان
          أعلن مصدر أمني الجمعة أن التنظيم أعدم أربعة | مصدر أمني
          وقال رامي عبد الرحمن إن القصف مستمر | رامي عبد الرحمن
          وكانت وزارة الداخلية أعلنت أن 15 شخصا قتلوا | وزارة الداخلية
          """)
  void namesWhoSaysSo(String text, String source) {
    assertThat(sources(text)).containsExactly(source);
  }

  @Test
  void aReporterAndHisInformantAreTwoSources() {
    assertThat(sources("ونقلت وكالة رويترز عن مصدر دبلوماسي أن الاجتماع تأجل"))
        .containsExactly("وكالة رويترز", "مصدر دبلوماسي");
  }

  @Test
  void theArticleItselfIsNoSource() {
    assertThat(sources("التقى الوزير نظيره في باريس")).isEmpty();
  }

  @Test
  void whatIsAnnouncedAndWhenAreNoPartOfTheSource() {
    assertThat(sources("أعلن المرصد مقتل امرأة وثلاثة أطفال في المخيم")).containsExactly("المرصد");
    assertThat(sources("أعلن البيت الأبيض إلغاء الزيارة")).containsExactly("البيت الأبيض");
    assertThat(sources("وقال خلال مؤتمر صحفي إن الاتفاق قريب")).isEmpty();
    assertThat(sources("ذلك سيئ على حد قوله وبحسب تعبيره")).isEmpty();
  }

  @Test
  void aTitleGoesOnToTheNameItLeadsTo() {
    String text = "وأعلن نائب المتحدث باسم الأمم المتحدة فرحات حقي أن الهدنة صامدة";
    Article article = new Article("t1", text, Published.unknown(), "", "");
    List<Sentence> sentences = READER.read(article);
    List<Mention> mentions = new MentionFinder(Gazetteer.load()).find(article, sentences);

    assertThat(Speakers.of(text, sentences, mentions).of(0))
        .containsExactly("نائب المتحدث باسم الأمم المتحدة فرحات حقي");
  }
}
