package org.isnad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.article.Article;
import org.isnad.article.Published;
import org.isnad.sentence.Sentence;
import org.isnad.sentence.corenlp.CoreNlpSentenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static final CoreNlpSentenceReader READER = new CoreNlpSentenceReader();

  private static java.util.List<String> sources(String text) {
    Sentence sentence = READER.read(new Article("t1", text, Published.unknown(), "", "")).get(0);
    return Attribution.sources(text, sentence);
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
}
