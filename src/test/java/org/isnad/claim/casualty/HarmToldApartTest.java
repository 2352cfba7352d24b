package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Claim.Casualty;
import org.isnad.claim.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, sub-totals and doers stand between a verb of harm and its victims. */
class HarmToldApartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقلت قوات الأمن فجر الثلاثاء 18 مدنيا قرب مدينة السلط | detained | 18
          اعتقلت القوات العراقية يوم الأربعاء شخصين في مدينة السلط | detained | 2
          خطف مسلحون شخصين قرب مدينة السلط | detained | 2
          فقد 16 بحارا إثر غرق قارب | missing | 16
          القبض على سوري في مدينة السلط | detained | 1
          إيقاف ثلاثة أشخاص بعد الهجوم | detained | 3
          لقي مراهقان حتفهما عند السياج | killed | 2
          لقي مساء أمس خمسة ركاب مصرعهم في حادث سير | killed | 5
          لقي 18 راكبا بينهم أربعة أطفال مصرعهم في حريق | killed | 18
          سجلت الوزارة حالتا وفاة في المدينة | killed | 2
          تظهر الصور حادثا قتل فيه فلسطيني خلال مداهمة | killed | 1
          قال البيان إن فلسطينيا ثانيا لقي مصرعه عند الحاجز | killed | 1
          لقي 14 مدنيا، من بينهم 5 نساء، مصرعهم الثلاثاء في غارة جوية | killed | 14
          """)
  void whatStandsBetweenKeepsNotApart(String text, String harm, long number) {
    Casualty first = ReadCasualties.of(text).get(0);
    assertThat(first.harm().word()).isEqualTo(harm);
    assertThat(first.count().min()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ارتفع عدد المصابين لإصابة 16 في الساعات الأربع والعشرين الماضية.",
        "أصيب 16 مدنيا في الساعات الأربع والعشرين الماضية.",
      })
  void hoursAreNobodyHarmed(String text) {
    assertThat(ReadCasualties.of(text))
        .singleElement()
        .satisfies(only -> assertThat(only.count().min()).isEqualTo(16));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل 12 شخصا وأصيب آخران في غارة جوية | 2
          قتل جنديان وأصيب آخر في انفجار لغم | 1
          أعلنت الشرطة مقتل عشرات المدنيين وإصابة آخر | 1
          قتل ثلاثة أشخاص وأصيبت أخرى بجروح | 1
          استشهد شابان وأصيب ثالث برصاص الجيش | 1
          """)
  void oneOrTwoMoreAreCounted(String text, long number) {
    List<Casualty> found = ReadCasualties.of(text);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).harm()).isEqualTo(Casualty.Harm.WOUNDED);
    assertThat(found.get(1).count().max()).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "انتهت العملية وقتل آخر المسلحين في المدينة",
        "لقي 18 راكبا بينهم أربعة أطفال ترحيبا من السكان",
        "فقد مسلحون سيارتين قرب الحدود"
      })
  void theLastOfThemIsNotOneMore(String text) {
    assertThat(ReadCasualties.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل شخصان في بلدة سراقب في ريف إدلب إثر قصف مدفعي | بلدة سراقب
          ارتفعت حصيلة القصف في بلدة سراقب في ريف إدلب إلى 33 قتيلا | بلدة سراقب
          """)
  void theTownIsNarrowerThanItsCountryside(String text, String place) {
    Casualty first = ReadCasualties.of(text, "إدلب").get(0);
    assertThat(first.place().named().orElseThrow().name()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نزح آلاف المدنيين من السلط خلال الأسبوع الماضي | السلط
          قتل أربعة مدنيين في انفجار عبوة ناسفة في قلب السلط | السلط
          """)
  void whencePeopleFleeAndTheHeartOfATownAreWhere(String text, String place) {
    assertThat(ReadCasualties.of(text, place).get(0).place().named().orElseThrow().names())
        .contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نفت وزارة الدفاع صحة الأنباء التي تحدثت عن مقتل ستة مدنيين",
        "قال الناطق إنه لا صحة للأنباء عن مقتل ستة مدنيين"
      })
  void aDenialOfReportsIsOne(String text) {
    assertThat(ReadCasualties.of(text).get(0).status()).isEqualTo(Casualty.Report.DENIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل ما لا يقل عن شخصين في الانفجار. | 2
          مقتل مالايقل عن شخصين في الانفجار. | 2
          مقتل أكثر من شخصين في الانفجار. | 3
          """)
  void wordsBeforeTwoBoundThem(String text, long least) {
    assertThat(ReadCasualties.of(text))
        .singleElement()
        .satisfies(figure -> assertThat(figure.count()).isEqualTo(new Count.AtLeast(least)));
  }

  @Test
  void aManIsKilledWithHisFamily() {
    assertThat(ReadCasualties.of("قتل رجل وزوجته وثلاثة من أطفالهما في غارة جوية."))
        .extracting(figure -> figure.count().min())
        .containsExactly(1L, 1L, 3L);
    assertThat(ReadCasualties.of("قتل مدني وزوجته وطفلاهما في غارة جوية."))
        .extracting(figure -> figure.count().min())
        .containsExactly(1L, 1L, 2L);
    assertThat(ReadCasualties.of("قتل رجل ثلاثيني زوجته بحجر."))
        .extracting(Casualty::victims)
        .doesNotContain("رجل ثلاثيني");
  }
}
