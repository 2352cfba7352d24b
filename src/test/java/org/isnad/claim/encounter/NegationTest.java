package org.isnad.claim.encounter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Encounters whose verb is negated, and those whom the words around a verb bring into one. */
class NegationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقال المتحدث إن طهران لن تجري مفاوضات مع واشنطن في ظل العقوبات. | meeting | denied | إيران; الولايات المتحدة | none | none
          لم تجر مفاوضات بين الحكومة اليمنية والحوثيين في الكويت. | meeting | denied | اليمن; الحوثيين | الكويت | none
          لن يكون هناك لقاء بين دونالد ترامب وحسن روحاني في نيويورك. | meeting | denied | دونالد ترامب; حسن روحاني | نيويورك | none
          ليس هناك لقاء مقرر بين دونالد ترامب وحسن روحاني في نيويورك. | meeting | denied | دونالد ترامب; حسن روحاني | نيويورك | none
          لم تتم زيارة الوزير الفرنسي جان إيف لودريان إلى طهران بعد. | visit | planned | جان إيف لودريان | طهران | none
          لم يقم الرئيس فلاديمير بوتين بزيارة إلى طهران. | visit | denied | فلاديمير بوتين | طهران | none
          لن يحضر الرئيس دونالد ترامب القمة في باريس. | meeting | planned | none | باريس | none
          قرر الرئيس دونالد ترامب عدم حضور القمة في باريس. | meeting | planned | none | باريس | none
          لا تزال تجري محادثات بين روسيا وتركيا في أنقرة. | meeting | held | روسيا; تركيا | أنقرة | none
          """)
  void saysWhatBecomesOfThem(
      String text, String kind, String status, String who, String where, String when) {
    OneEncounter.assertTold(text, kind, status, who, where, when);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اجتمع مجلس الأمن الدولي برئاسة وزيرة الخارجية السويدية مارغوت والستروم في نيويورك. | meeting | held | مجلس الأمن الدولي; مارغوت والستروم | نيويورك | none
          التقى الوزير عادل الجبير في الرياض نظيره الفرنسي جان إيف لودريان في حضور السفير الفرنسي فرنسوا غوييت. | meeting | held | عادل الجبير; جان إيف لودريان; فرنسوا غوييت | الرياض | none
          اجتمع الرئيس فلاديمير بوتين بنظيره التركي رجب طيب أردوغان على مأدبة غداء في سوتشي. | meeting | held | فلاديمير بوتين; رجب طيب أردوغان | سوتشي | none
          وسيتوجه المبعوث الأممي إلى نيويورك غدا. | visit | planned | المبعوث الأممي | نيويورك | 2020-01-16
          اجتمع وزراء خارجية الدول المطلة على البحر الأحمر في الرياض. | meeting | held | وزراء خارجية الدول المطلة على البحر الأحمر | الرياض | none
          التقى مارتن غريفيث وفدا من الفصائل المدعومة من تركيا في عدن. | meeting | held | مارتن غريفيث; وفدا من الفصائل المدعومة من تركيا | عدن | none
          اتفق فلاديمير بوتين ورجب طيب أردوغان على عقد اجتماع وزاري في سوتشي. | meeting | planned | none | سوتشي | none
          وسيلتقي الوزير المصري سامح شكري خلال هذه الزيارة رئيس مجلس النواب نبيه بري. | meeting | planned | سامح شكري; نبيه بري | none | none
          قبل الرئيس الأمريكي دونالد ترامب دعوة كيم جونغ أون للقاء في سنغافورة. | meeting | planned | دونالد ترامب; كيم جونغ أون | سنغافورة | none
          """)
  void takesInWhomTheVerbTells(
      String text, String kind, String status, String who, String where, String when) {
    OneEncounter.assertTold(text, kind, status, who, where, when);
  }

  @Test
  void twoShortNamesOfAHeadlineAreTwo() {
    OneEncounter.assertTold(
        """
        استقبل أردوغان روحاني في أنقرة

        قال الرئيس التركي رجب طيب أردوغان والرئيس الإيراني حسن روحاني إن التعاون مستمر.""",
        "meeting",
        "held",
        "رجب طيب أردوغان; حسن روحاني",
        "أنقرة",
        "none");
  }
}
