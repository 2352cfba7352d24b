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
        "تاريخ سماعات الأذن\nتطورت سماعات الأذن كثيرا عبر السنين حتى صارت صغيرة وخفيفة على الأذن.\n"
            + "كانت السماعات الأولى ثقيلة الوزن يحملها عامل الهاتف على كتفيه طوال اليوم.\n"
            + "يظهر الرسم تاريخ السماعات.\n"
            + "تباع السماعات اليوم في كل مكان.\n"
            + "تنتجها شركات كثيرة.\n"
            + "أعلنت الشرطة الهولندية، الجمعة، إطلاق النار على مشتبه به بعد حادث طعن في أمستردام.\n"
            + "بمشاركة مئات المبرمجين، كسرت مسابقة الحج الرقم القياسي العالمي في أعداد الحاضرين.\n"
            + "تحطمت مروحية عسكرية شرق إثيوبيا، ما أسفر عن مقتل جميع الركاب الذين كانوا على متنها.\n";
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
