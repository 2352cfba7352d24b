package org.isnad.mention;

import static org.isnad.mention.HeldOffices.assertHolds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an office before the name of its holder comes, and a second office after it. */
class OfficeComplementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت مبعوثة الأمم المتحدة المعنية بالعنف في حالات الصراع، براميلا باتن، إنها عادت. | براميلا باتن | مبعوثة | الأمم المتحدة
          التقى الوزير العماني المسؤول عن الشؤون الخارجية، يوسف بن علوي، الوفد. | يوسف بن علوي | الوزير | سلطنة عمان
          سأل وزير الدفاع اليمني المعين من قبل المجلس، اللواء محمود الصبيحي، عن ذلك. | محمود الصبيحي | وزير الدفاع | اليمن
          وقال محمد بن عيسى، الأمين العام لمؤسسة منتدى أصيلة ووزير خارجية المغرب الأسبق، إن ذلك صحيح. | محمد بن عيسى | وزير خارجية الأسبق | المغرب
          قال المدير الطبي بالمستشفى الدكتور عبد اللطيف مهيوب إن الوضع صعب. | عبد اللطيف مهيوب | المدير الطبي | المستشفى
          وصل علي أكبر ولايتي، مستشار المرشد الإيراني علي خامنئي، إلى موسكو. | علي أكبر ولايتي | مستشار المرشد | إيران
          """)
  void leadsToItsHolder(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ووصل مبعوث بوتين ميخائيل بوغدانوف إلى القاهرة. | ميخائيل بوغدانوف | مبعوث | روسيا
          والتقى مستشار خامنئي علي أكبر ولايتي الرئيس في موسكو. | علي أكبر ولايتي | مستشار | إيران
          """)
  void whoServesIsNotWhomHeServes(String text, String name, String title, String of) {
    assertHolds(text, name, title, of);
  }
}
