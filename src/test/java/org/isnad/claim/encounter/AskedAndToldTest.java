package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom somebody asks or agrees to meet, presides over, informs or travels to. */
class AskedAndToldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طلب الوزير المصري سامح شكري من نظيره السوداني إبراهيم غندور عقد لقاء عاجل. | meeting | proposed | سامح شكري; إبراهيم غندور | none | none
          طلبت الكويت من مجلس الأمن الدولي عقد اجتماع غدا الخميس لبحث الأزمة. | meeting | proposed | مجلس الأمن الدولي | none | 2020-01-16
          وافق الرئيس الأمريكي دونالد ترامب على لقاء الرئيس الفرنسي إيمانويل ماكرون في باريس. | meeting | planned | دونالد ترامب; إيمانويل ماكرون | باريس | none
          قال بيان إن قرار الرئيس الأمريكي، دونالد ترامب، عقد اجتماع مع الرئيس الفرنسي إيمانويل ماكرون مفاجئ. | meeting | planned | دونالد ترامب; إيمانويل ماكرون | none | none
          رفض المتحدث التعليق على زيارة الرئيس الفرنسي إيمانويل ماكرون إلى بيروت. | visit | held | إيمانويل ماكرون | بيروت | none
          علقت الصحف على زيارة الرئيس الفرنسي إيمانويل ماكرون إلى بيروت. | visit | held | إيمانويل ماكرون | بيروت | none
          شدد رئيس الوزراء الأردني عمر الرزاز، خلال ترؤسه أمس في عمان اجتماعا للحكومة الأردنية، على الإصلاح. | meeting | held | عمر الرزاز | عمان | 2020-01-14
          أكد وزير الخارجية المصري سامح شكري أنه سيلتقي نظراءه من دول مجلس التعاون الخليجي. | meeting | planned | سامح شكري; نظراءه من دول مجلس التعاون الخليجي | none | none
          اجتمع أصحاب السمو والمعالي وزراء خارجية دول الخليج مع وزير الخارجية المصري سامح شكري في المنامة. | meeting | held | وزراء خارجية دول الخليج; سامح شكري | المنامة | none
          أجرت مصر والسودان محادثات على أعلى المستويات في الخرطوم. | meeting | held | مصر; السودان | الخرطوم | none
          واستقبل الرئيس العراقي برهم صالح وزير الخارجية المصري سامح شكري، الاثنين، للمرة الأولى في بغداد. | meeting | held | برهم صالح; سامح شكري | بغداد | 2020-01-13
          وجرت المفاوضات بين وفد من الحكومة من جهة والفصائل المعارضة من جهة ثانية في إسطنبول. | meeting | held | وفد من الحكومة; الفصائل المعارضة | إسطنبول | none
          التقى وزير الدفاع الأردني سالم غدران نظيره المصري محمد زكي لبحث الاتفاق النووي المبرم بين إيران وروسيا. | meeting | held | سالم غدران; محمد زكي | none | none
          قام الرئيس عبد الفتاح السيسي بزيارة للندن. | visit | held | عبد الفتاح السيسي | لندن | none
          ورحب البيان بزيارة رئيس الوزراء الأردني عمر الرزاز. | visit | held | عمر الرزاز | none | none
          عبر الرئيس الفرنسي، إيمانويل ماكرون، الأحد، خلال اتصال هاتفي مع نظيره المصري، عبد الفتاح السيسي، عن قلقه. | call | held | إيمانويل ماكرون; عبد الفتاح السيسي | none | 2020-01-12
          """)
  void isOneEncounter(
      String text, String kind, String status, String who, String where, String when) {
    OneEncounter.assertTold(text, kind, status, who, where, when);
  }

  private static List<String> names(ArticleClaims claims, Claim.Encounter told) {
    return told.participants().stream().map(id -> claims.actor(id).name()).toList();
  }

  @Test
  void thePresidentsAreTheTwoOfTheSentenceBefore() {
    ArticleClaims claims =
        ReadText.claims(
            "حذر الرئيس الروسي فلاديمير بوتين نظيره الفرنسي إيمانويل ماكرون من التصعيد."
                + " وقال الكرملين في بيان إثر اتصال هاتفي بين الرئيسين إن ذلك ضروري.");
    assertThat(claims.encounters()).hasSize(1);
    assertThat(names(claims, claims.encounters().get(0)))
        .containsExactlyInAnyOrder("فلاديمير بوتين", "إيمانويل ماكرون");
  }

  @Test
  void leadersOfTheTwoCountriesAreWhomTheTextNamed() {
    ArticleClaims claims =
        ReadText.claims(
            "تبادل الرئيس المصري عبد الفتاح السيسي أرقام الهاتف مع الرئيس الفرنسي إيمانويل ماكرون"
                + " عقب أول لقاء بين زعيمي البلدين.");
    assertThat(claims.encounters()).hasSize(1);
    assertThat(names(claims, claims.encounters().get(0)))
        .containsExactlyInAnyOrder("عبد الفتاح السيسي", "إيمانويل ماكرون");
  }

  @Test
  void twoSidesOfOneStateBothTakePart() {
    ArticleClaims claims =
        ReadText.claims("أجرى وفد من المعارضة السورية في دمشق محادثات مع الحكومة السورية.");
    assertThat(names(claims, claims.encounters().get(0))).hasSize(2);
  }

  @Test
  void whereSomethingElseWasIsNotWhereTheyMet() {
    assertThat(
            ReadText.claims(
                    "أعلنت كندا، على هامش اجتماع لوزراء خارجية مجموعة العشرين، عدم اعترافها"
                        + " بالانتخابات التي شهدتها فنزويلا.")
                .encounters())
        .allSatisfy(told -> assertThat(told.place().named()).isEmpty());
  }

  @Test
  void aVisitOfSomebodyWhoTravelsElsewhereToldWithoutPlaceIsNoOtherVisit() {
    assertThat(
            ReadText.claims(
                    "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت. ورحب الوزير بزيارة الرئيس"
                        + " الفرنسي.")
                .encounters())
        .extracting(told -> told.kind().word(), told -> told.place().named().isPresent())
        .containsExactly(tuple("visit", true));
  }
}
