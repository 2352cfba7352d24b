package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.Claim.Casualty;
import org.isnad.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the places that a text names is that of a figure. */
class WhereHarmWasTest {
  private static String place(Casualty figure) {
    return figure.place().named().map(Place.Named::name).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل 77 شخصا إثر عواصف تضرب شمال #الهند. | الهند
          قتل ثلاثة أشخاص في هجوم على قرية العين في مدينة السلط. | قرية العين
          لقي 12 شخصا مصرعهم في قصف استهدف مقر الحزب، في مدينة السلط، أمس. | مدينة السلط
          قتل 5 أشخاص خلال اشتباكات قرب ميناء نفطي. | none
          قتل عشرة أشخاص عند التقدم صوب مدينة الوزير المختطف. | none
          """)
  void isTheTownItself(String text, String where) {
    assertThat(place(ReadCasualties.of(text, "الهند", "السلط").get(0))).isEqualTo(where);
  }

  @Test
  void isNotWherePeopleMet() {
    assertThat(
            ReadCasualties.of(
                "التقى الوزيران في السلط لإجراء محادثات. وأضاف البيان أن 23 جنديا قتلوا هذا العام.",
                "السلط"))
        .singleElement()
        .satisfies(figure -> assertThat(place(figure)).isEqualTo("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل رجل ضربا على يد حشد بحضور ثلاثة ضباط في المدينة. | 3
          ويحظر ذبح الأبقار في العديد من الولايات. | 2
          """)
  void whoLooksOnAndWhereItIsAreNobodyHarmed(String text, long not) {
    assertThat(ReadCasualties.of(text))
        .allSatisfy(figure -> assertThat(figure.count().min()).isNotEqualTo(not));
  }
}
