package org.isnad.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines under and between those of an article that are not of it. */
class TeasersTest {
  private static final String BODY =
      "عنوان الخبر\nالتقى الوزير نظيره في العاصمة.\nوقال الوزير إن اللقاء كان مثمرا.\nوأضاف أن التعاون سيستمر.\n";

  @Test
  void leadsOfOtherStoriesUnderAnArticleAreLeftOut() {
    String text =
        BODY
            + "أعلنت الشركة نتائجها السنوية أمس.\nكشف المدرب عن تشكيلته للمباراة.\nرفض النادي العرض الجديد.\n";
    assertThat(Layout.blocks(text)).hasSize(4);
  }

  @Test
  void leadsThatShareNoWordWithTheArticleAreLeftOut() {
    String text =
        """
        حكاية ساعة الحائط
        تغيرت ساعة الحائط كثيرا عبر القرون حتى صارت خفيفة الوزن رخيصة الثمن.
        كانت الساعة الأولى ثقيلة لا يحملها الحائط إلا بمسامير من حديد.
        يظهر الرسم أجزاء الساعة.
        تباع الساعة اليوم في كل سوق.
        تصنعها مدن كثيرة.
        أوقفت الشرطة النرويجية، السبت، سائقا يشتبه في أنه صدم مشاة قرب محطة في برغن.
        بحضور عشرات الطهاة، حطم مطبخ متنقل رقما قديما في طول مائدة الإفطار.
        هبطت طائرة شراعية في حقل قمح بعد عطل أصاب جناحها، ونجا كل ركابها.
        """;
    assertThat(Layout.blocks(text)).hasSize(6);
  }

  @Test
  void linesThatGoOnWithTheArticleStay() {
    String text =
        BODY + "وأعلنت الوزارة جدول الأعمال.\nوكشف مصدر موعد الجولة.\nورفض المتحدث التعليق.\n";
    assertThat(Layout.blocks(text)).hasSize(7);
  }

  @Test
  void aHeadlineBetweenSentencesIsLeftOut() {
    String text =
        BODY + "فيديو يثير غضب الآلاف\nوأكد المصدر ذلك.\nوختم الوزير زيارته.\nوغادر مساء.\n";
    assertThat(Layout.blocks(text)).hasSize(7);
  }

  @Test
  void wherePlainLinesHaveNoFullStopsNothingIsAHeadline() {
    String text = "عنوان\nسطر أول\nسطر ثان\nسطر ثالث\nسطر رابع\nسطر خامس\nسطر سادس\n";
    assertThat(Layout.blocks(text)).hasSize(7);
  }
}
