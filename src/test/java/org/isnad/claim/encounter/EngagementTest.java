package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part by a noun of taking part, and who does not for standing near the encounter. */
class EngagementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقال وزير الخارجية الهولندي ستيف بلوك خلال مشاركته في قمة مجموعة العشرين في هامبورغ إن بلاده"
            + " ترفض التدخل. | ستيف بلوك; مجموعة العشرين",
        "وقال الرئيس الفرنسي إيمانويل ماكرون خلال ترؤسه اجتماعا لمجلس الوزراء إن بلاده ترفض التدخل."
            + " | إيمانويل ماكرون; مجلس الوزراء",
        "جاء ذلك خلال ترؤس الملك عبد الله الثاني جلسة مجلس الوزراء في عمان أمس."
            + " | عبد الله الثاني; مجلس الوزراء",
        "من المتوقع أن يناقش دونالد ترامب الملف خلال مشاركته في اجتماع حلف شمال الأطلسي في بروكسل"
            + " الأسبوع المقبل. | دونالد ترامب; حلف شمال الأطلسي",
        "وقال دونالد ترامب خلال ترأسه لاجتماع لمجلس الأمن الدولي التابع للأمم المتحدة إن الصين تتدخل."
            + " | دونالد ترامب; مجلس الأمن الدولي",
        "اجتمع الوفد المصري مع الجانب الإثيوبي أمس. | الوفد المصري; إثيوبيا",
        "عقد اجتماع بين وفد المعارضة والجانب الروسي أمس. | وفد المعارضة; روسيا",
        "قام الرئيس التركي رجب طيب أردوغان بزيارة للقوات التركية في قطر. | رجب طيب أردوغان",
        "غادر الرئيس التركي رجب طيب أردوغان أنقرة متوجها إلى موسكو على رأس وفد رفيع."
            + " | رجب طيب أردوغان; وفد رفيع",
      })
  void takesPart(String text, String who) {
    Claim.Encounter only = only(text);
    Map<String, String> names =
        ReadText.claims(text, PUBLISHED).actors().stream()
            .collect(Collectors.toMap(Actor::id, one -> one.names().get(0)));
    assertThat(only.participants().stream().map(names::get).toList())
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(who.split("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وقالت الوزارة إن محادثات سامح شكري مع نظيره الروسي سيرغي لافروف ستتناول الأزمة. | planned |",
        "وقالت الوزارة إن زيارة سامح شكري إلى موسكو ستبدأ غدا. | planned | 2018-05-11",
        "وقالت الوزارة إن زيارة سامح شكري إلى موسكو بدأت أمس. | held | 2018-05-09",
        "وقالت الوزارة إن محادثات سامح شكري مع نظيره الروسي سيرغي لافروف كانت ناجحة. | held |",
      })
  void isToComeIfItsVerbSaysSo(String text, String status, String day) {
    Claim.Encounter only = only(text);
    assertThat(only.status().word()).isEqualTo(status);
    assertThat(only.when().toString()).contains(day == null ? "Unstated" : day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يقوم مايك بومبيو بجولة في المنطقة تشمل القاهرة وعمان. | القاهرة",
        "زار مايك بومبيو مؤخرا بريطانيا. | بريطانيا",
        "وكان مايك بومبيو زار قبل أيام موسكو. | موسكو",
      })
  void leadsToThePlaceThatIsTold(String text, String place) {
    assertThat(only(text).place().toString()).contains(place);
  }

  private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 10);

  private static Claim.Encounter only(String text) {
    ArticleClaims claims = ReadText.claims(text, PUBLISHED);
    assertThat(claims.encounters()).hasSize(1);
    return claims.encounters().get(0);
  }
}
