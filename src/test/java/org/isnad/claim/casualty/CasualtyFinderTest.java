package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Claim.Casualty;
import org.isnad.claim.Claim.Casualty.Report;
import org.isnad.claim.Place;
import org.isnad.claim.Place.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtyFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مقتل 46 شخصا | 46 | 46
          مقتل أكثر من 1200 شخص | 1201 |
          مقتل ما لا يقل عن 12 طفلا | 12 |
          مقتل 20 شخصا على الأقل | 20 |
          مقتل أقل من 10 أشخاص | 0 | 9
          مقتل نحو 250 ألف شخص | 250000 | 250000
          مقتل ما بين 270 و330 ألف شخص | 270000 | 330000
          مقتل عشرات الأشخاص | 10 |
          مقتل المئات | 100 |
          مقتل عشرات الآلاف من المدنيين | 10000 |
          مقتل أكثر من نصف مليون إنسان | 500001 |
          مقتل ستة من عناصر الحرس | 6 | 6
          مقتل جندي | 1 | 1
          مقتل امرأتين | 2 | 2
          مقتل امرأتين على الأقل | 2 |
          وقتل جندي واحد على الأقل | 1 |
          مقتل "23 مقاتلا" على الأقل | 23 |
          مقتل عدد من المدنيين | 2 |
          """)
  void boundsTheCountAsTheHedgeSays(String text, long min, Long max) {
    List<Casualty> found = ReadCasualties.of(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).count().min()).isEqualTo(min);
    assertThat(found.get(0).count().max().isPresent()).isEqualTo(max != null);
    if (max != null) {
      assertThat(found.get(0).count().max().getAsLong()).isEqualTo(max);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ودعا شيوخ العشائر عشرات الآلاف من المسلحين البدو إلى التوجه نحو المحافظة",
        "فاز المنتخب بثلاثة أهداف أمام 40 ألف متفرج",
        "قتل الوقت في انتظار 20 حافلة",
        "صوت 120 نائبا لصالح القانون",
        "بلغت الخسائر 20 مليون دولار",
        "نشر الجيش 5000 جندي على الحدود",
        "أعلن النادي إصابة لاعبين خلال التدريب",
        "ارتفعت الأسعار بنسبة 20 في المئة بعد إصابة خط النفط"
      })
  void findsNoFigureWhereNobodyIsHarmed(String text) {
    assertThat(ReadCasualties.of(text)).isEmpty();
  }

  @Test
  void aFigureToldTwiceIsOneClaimWithTwoPiecesOfEvidence() {
    List<Casualty> found =
        ReadCasualties.of("مقتل 31 شخصا في أريحا\nقال المرصد إن 31 شخصا قتلوا حين سقطت طائرة.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).evidence()).hasSize(2);
  }

  @Test
  void otherHedgesOfOneNumberKeepTheBoundsOfTheFirst() {
    List<Casualty> found =
        ReadCasualties.of("مقتل 20 شخصا على الأقل\nأدى الهجوم إلى مقتل نحو 20 شخصا.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).count().max()).isEmpty();
  }

  @Test
  void aVagueFigureBesideAnExactOneStaysOnItsOwn() {
    List<Casualty> found =
        ReadCasualties.of("أسفرت المعارك عن مقتل المئات.\nوقتل أكثر من 1200 شخص خلال أسبوع.");
    assertThat(found).extracting(claim -> claim.count().min()).containsExactly(100L, 1201L);
  }

  @Test
  void whereSomeOfASumFellIsToldOfThemAlone() {
    List<Casualty> found =
        ReadCasualties.of(
            "قتل 16 شخصا في بلدات القضاء، ستة منهم في الوادي وعشرة في السهل.", "الوادي", "السهل");
    assertThat(found)
        .extracting(claim -> claim.count().min() + " " + name(claim))
        .contains("6 الوادي", "10 السهل");
  }

  private static String name(Casualty claim) {
    return claim.place().named().map(Place.Named::name).orElse("none");
  }

  @Test
  void killedAndWoundedAreTwoClaims() {
    List<Casualty> found = ReadCasualties.of("مقتل 5 وإصابة 10 في انفجار");
    assertThat(found).extracting(claim -> claim.harm().word()).containsExactly("killed", "wounded");
    assertThat(found).extracting(Casualty::id).containsExactly("c1", "c2");
  }

  @Test
  void theFigureIsQuotedWithItsHedge() {
    assertThat(ReadCasualties.of("قتل ما لا يقل عن 80 شخصا في انفجار").get(0).text())
        .isEqualTo("ما لا يقل عن 80 شخصا");
  }

  @Test
  void thePlaceIsTheOneNamedWithTheHarm() {
    List<Casualty> found =
        ReadCasualties.of("أعلنت دمشق أن 11 مدنيا قتلوا في بلدة سقبا.", "دمشق", "سقبا");
    assertThat(place(found.get(0)).names()).containsExactly("بلدة سقبا", "سقبا");
  }

  @Test
  void aFigureWithoutPlaceTakesThatOfTheFigureBefore() {
    List<Casualty> found =
        ReadCasualties.of("قتل 20 شخصا في كابول.\nوأصيب 70 آخرون بجروح.", "كابول");
    assertThat(place(found.get(1)).name()).isEqualTo("كابول");
  }

  @Test
  void thePeriodOfTheFightingIsThatOfTheToll() {
    List<Casualty> found =
        ReadCasualties.of(
            "اندلعت معارك في محافظة السويداء في الفترة من 13 إلى 19 من الشهر الجاري، ما أسفر عن"
                + " مقتل المئات.");
    assertThat(found.get(0).when().edtf()).hasValue("2025-07-13/2025-07-19");
    assertThat(place(found.get(0)).names()).contains("السويداء");
  }

  @Test
  void aRunningTollLastsUntilPublication() {
    List<Casualty> found = ReadCasualties.of("قتل 1350 مدنيا منذ 18 فبراير 2025.");
    assertThat(found.get(0).when().edtf()).hasValue("2025-02-18/2025-07-25");
  }

  @Test
  void soDoesOneSinceTheBeginningOfSomething() {
    List<Casualty> found =
        ReadCasualties.of(
            "قتل 1100 شخص منذ كثفت الحكومة عملياتها العسكرية ضد الغوطة الشرقية في 18 فبراير 2025.");
    assertThat(found.get(0).when().edtf()).hasValue("2025-02-18/2025-07-25");
  }

  @Test
  void aForecastIsExpectedAndADenialDenied() {
    assertThat(ReadCasualties.of("وتوقعت الشرطة فقدان 29 شخصا آخرين").get(0).status())
        .isEqualTo(Report.EXPECTED);
    assertThat(ReadCasualties.of("ونفت الوزارة مقتل 20 جنديا").get(0).status())
        .isEqualTo(Report.DENIED);
  }

  @Test
  void saysWhoSaysSo() {
    assertThat(
            ReadCasualties.of("قتل 18 شخصا بحسب ما ذكر المرصد السوري لحقوق الإنسان.")
                .get(0)
                .sources())
        .containsExactly("المرصد السوري لحقوق الإنسان");
  }

  @Test
  void theDeadAreToldFromTheWoundedUnlessANumberStandsOverBoth() {
    assertThat(ReadCasualties.of("أسفرت المعارك عن سقوط قتلى وجرحى في صفوف المسلحين."))
        .extracting(claim -> claim.harm().word())
        .containsExactly("killed", "wounded");
    assertThat(ReadCasualties.of("سقط 30 بين قتيل وجريح في المعارك."))
        .extracting(claim -> claim.harm().word())
        .containsExactly("casualties");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير إن التحقيق مستمر في هجمات السبت الماضي على الفندق. وقتل في الهجوم خمسة أشخاص. | 2025-07-19
          استيقظت المدينة أمس على حريق مأساوي التهم برجا. وأسفر الحريق عن مقتل 17 شخصا. | 2025-07-24
          عبر الوزير عن حزنه للمجزرة التي حدثت في مدرسة الثلاثاء. وقال إن مراهقا أطلق النار ما أدى إلى مقتل 17 طالبا. | 2025-07-22
          أودى انهيار الجسر بحياة 38 شخصا. وتواصل الفرق العمل بعد أربعة أيام على الكارثة. | 2025-07-21
          """)
  void aFigureWithoutDayHasTheDayOfTheIncident(String text, String day) {
    assertThat(ReadCasualties.of(text).get(0).when().edtf()).hasValue(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أدان الرئيس أمس الهجوم على الفندق. وأسفر الهجوم عن مقتل 6 أشخاص.",
        "وقع الرئيس الاثنين قرارا بشأن السلاح. وأسفر الهجوم على المدرسة عن مقتل 17 شخصا.",
        "تظاهر الآلاف أمس في البلدة بعد مقتل ثلاثة أشخاص في القرية.",
        "تنظم الحكومة الخميس جنازة رسمية لمن قضوا في الحادث الذي أودى بحياة 38 شخصا.",
        "حذرت الهيئة الأحد من العواصف بعد يوم شهد مقتل 6 أشخاص.",
        "أسفرت المواجهات عن مقتل 16 شخصا في أسوأ يوم من أعمال العنف منذ حرب عام 2014.",
        "استهدف هجوم السبت الفندق. وقتل أكثر من 150 مقاتلا منذ بدء الحملة.",
        "وقعت هجمات السبت على الفندق. من جهة أخرى قتل ثلاثة أشخاص في حادث سير."
      })
  void theDayOfAnotherMatterIsNotThatOfTheHarm(String text) {
    assertThat(ReadCasualties.of(text).get(0).when().edtf()).isEmpty();
  }

  @Test
  void theCapitalNamedAfterItsStateIsThePlace() {
    List<Casualty> found =
        ReadCasualties.of("انفجرت قنبلة في العاصمة أبيدجان وأسفرت عن مقتل 4 أشخاص.");
    assertThat(place(found.get(0)).names()).contains("أبيدجان");
  }

  @Test
  void aPlaceKeepsTheArticleThatAPrepositionSwallowed() {
    List<Casualty> found = ReadCasualties.of("قتل شخصان في المدخل الغربي للعاصمة.", "لعاصمة");
    assertThat(place(found.get(0)).name()).isEqualTo("العاصمة");
  }

  @Test
  void whereSomebodyLivesIsNotThePlace() {
    List<Casualty> found =
        ReadCasualties.of("قال الطبيب المقيم في باريس إن خمسة أشخاص قتلوا.", "باريس");
    assertThat(found.get(0).place().named()).isEmpty();
  }

  @Test
  void whatAnArmedGroupCallsItselfIsNotThePlace() {
    List<Casualty> found =
        ReadCasualties.of("قتل عشرة جنود في هجوم شنه تنظيم \"ولاية الساحل\" صباح اليوم.");
    assertThat(found.get(0).place().named()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل شرطيان في مدينة السلط غربي العاصمة عمان | مدينة السلط
          جرح 20 شخصا في مناطق متفرقة من محافظة تعز | محافظة تعز
          قتل ثمانية أشخاص في قصف على منطقة "دار سعد" | منطقة "دار سعد"
          قصفت الطائرات مواقع في بلدة دوما. وأوضح المرصد أن القصف أسفر عن مقتل ثلاثة أشخاص. | بلدة دوما
          """)
  void theClosestPlaceOfTheIncidentIsThatOfTheHarm(String text, String place) {
    assertThat(place(ReadCasualties.of(text).get(0)).name()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نقل المصابون إلى مستشفى في عمان بعد إصابة ستة أشخاص",
        "تراجع قطاع الأعمال بعد مقتل ثلاثة أشخاص",
        "أعلنت منطقة الحرس الوطني مقتل ثلاثة أشخاص"
      })
  void whereTheHurtAreCaredForAndWhatIsNoPlaceIsNotThePlace(String text) {
    assertThat(ReadCasualties.of(text).get(0).place().named()).isEmpty();
  }

  @Test
  void theTollOfAWarIsNotThatOfATown() {
    List<Casualty> found =
        ReadCasualties.of(
            "قتل خمسة أشخاص في بلدة سقبا.\nوأسفر النزاع عن مقتل 350 ألف شخص في سنوات.");
    assertThat(found.get(1).place().named()).isEmpty();
  }

  @Test
  void whatMayHappenIsExpected() {
    assertThat(ReadCasualties.of("قد يقتل الوباء عشرة آلاف شخص.").get(0).status())
        .isEqualTo(Casualty.Report.EXPECTED);
  }

  private static Named place(Casualty claim) {
    Place place = claim.place();
    return place.named().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وأقرت السلطات بمقتل 429 من عسكرييها واثنين وعشرين مدنيا | 429 22
          بلغ عدد الشهداء منذ 26 مارس 2015 تسعة آلاف وأربعمائة وثمانية وخمسين شهيدا | 9458
          وتجاوز عدد القتلى الثلاثمئة | 301
          قال المسعفون إن خمسة مدنيين، هم امرأة وأطفالها الأربعة، قضوا بقصف مدفعي | 5 1 4
          نزحت قرابة 500 عائلة، أي ما يناهز ثلاثة آلاف مواطن | 500 3000
          """)
  void readsTheNumberAsTheWholeOfIt(String text, String numbers) {
    assertThat(ReadCasualties.of(text))
        .extracting(found -> String.valueOf(found.count().min()))
        .containsExactlyInAnyOrder(numbers.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفي دمشق قتل سبعة مدنيين، وفي حلب قتل اثنان وعشرون شخصا | دمشق حلب | دمشق حلب
          وقتل ثلاثة جنود في انفجار بساحة التحرير في بغداد | بغداد | بغداد
          قتل سبعة مدنيين في قصف طال حيا سكنيا في غنجة، ثاني كبرى مدن البلاد | باكو | غنجة
          وقتل 40 شخصا في الاحتجاجات التي تشهدها فنزويلا منذ يناير | فنزويلا | فنزويلا
          سيطر المسلحون على كيدال. وسقط 36 قتيلا في المدينة | كيدال | كيدال
          """)
  void isWhereItsOwnClauseSays(String text, String named, String places) {
    assertThat(ReadCasualties.of(text, named.split(" ", -1)))
        .extracting(found -> found.place().named().map(Named::name).orElse("none"))
        .containsExactly(places.split(" ", -1));
  }
}
