package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, sites and towns that stand between the parts. Published on Wednesday, 13 March 2024. */
class BetweenPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "التقى وزير الخارجية الأردني نظيره الفرنسي لوك مارتان في الرباط الاثنين."
            + " | held | وزير الخارجية الأردني; لوك مارتان | الرباط | 2024-03-11",
        "قابل وزير الخارجية الأردني سالم غدران رئيس مجلس النواب نبيه الخازن في جنيف بسويسرا."
            + " | held | سالم غدران; نبيه الخازن | جنيف | -",
        "سيلتقي رالف هانسن في باريس في 25 مارس رئيس مجلس النواب نبيه الخازن."
            + " | planned | رالف هانسن; نبيه الخازن | باريس | 2024-03-25",
        "قال سالم غدران إنه التقى الرئيس التونسي قيس سعيد أمس في مدينة جدة السعودية."
            + " | held | سالم غدران; قيس سعيد | مدينة جدة | 2024-03-12",
        "ألغى الرئيس السنغالي بيرم ديوب اجتماعا مع نبيه الخازن في قصر المؤتمرات في باريس."
            + " | cancelled | بيرم ديوب; نبيه الخازن | باريس | -",
        "ألغى الرئيس السنغالي بيرم ديوب اجتماعا مع نبيه الخازن في أحد فنادق القاهرة."
            + " | cancelled | بيرم ديوب; نبيه الخازن | القاهرة | -",
        "نفى سالم غدران أن يكون قد التقى المستشار الألماني هانس براندت."
            + " | denied | سالم غدران; هانس براندت | - | -",
        "نفى المتحدث باسم الحكومة أن يكون وزير الخارجية الأردني سالم غدران زار سلطنة عمان."
            + " | denied | سالم غدران | سلطنة عمان | -",
        "وصل في 10 آذار (مارس) الجاري الرئيس السنغالي بيرم ديوب إلى المملكة العربية السعودية."
            + " | held | بيرم ديوب | المملكة العربية السعودية | 2024-03-10",
        "سيزور وزير الخارجية الأردني سالم غدران، خلال الأسبوع المقبل، واشنطن."
            + " | planned | سالم غدران | واشنطن | 2024-03-17/2024-03-23",
        "أعلن الرئيس السنغالي بيرم ديوب أمس أنه سيزور سلطنة عمان يومي 20 و21 آذار/مارس."
            + " | planned | بيرم ديوب | سلطنة عمان | 2024-03-20/2024-03-21",
      })
  void keepsWhoWhereAndWhen(String text, String status, String who, String place, String day) {
    ArticleClaims claims = ReadText.claims(text, LocalDate.of(2024, 3, 13));
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    Map<String, String> names =
        claims.actors().stream().collect(Collectors.toMap(Actor::id, one -> one.names().get(0)));
    assertThat(told.status().word()).isEqualTo(status);
    assertThat(told.participants().stream().map(names::get).toList())
        .containsExactlyInAnyOrderElementsOf(List.of(who.split("; ")));
    assertThat(told.place().named().map(one -> one.names().get(0)).orElse("-")).isEqualTo(place);
    assertThat(told.when().edtf().orElse("-")).isEqualTo(day);
  }
}
