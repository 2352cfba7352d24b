package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose an office is that a text gives in one place and a name in another. */
class OfficeIdentityTest {
  /** «name: title / of» of every office of the text. */
  private static List<String> offices(String text) {
    return ReadText.claims(text, LocalDate.of(2018, 3, 15)).actors().stream()
        .flatMap(
            actor ->
                actor.offices().stream()
                    .map(held -> actor.name() + ": " + held.title() + " / " + held.of()))
        .toList();
  }

  @Test
  void theKingOfAStateIsWhomTheTextNamesAndTheGazetteerKnowsAsItsKing() {
    assertThat(offices("قال عبد الله الثاني إنه متفائل. وأكد العاهل الأردني أنه سيزور بغداد."))
        .containsExactly("عبد الله الثاني: العاهل / الأردن");
  }

  @Test
  void twoTitlesOfOneOfficeAreOneOffice() {
    assertThat(
            offices("التقى وزير الخارجية المصري سامح شكري نظيره. وشدد رئيس الدبلوماسية المصرية."))
        .containsExactly("سامح شكري: وزير الخارجية / مصر");
  }

  @Test
  void aPeerHasTheOfficeThatHeIsKnownToHold() {
    assertThat(
            offices(
                "أعلن وزير الخارجية اللبناني جبران باسيل أن رئيس الجمهورية سيزور القاهرة. وقال بعد"
                    + " لقائه نظيره المصري سامح شكري إن الزيارة مهمة."))
        .contains("سامح شكري: وزير الخارجية / مصر");
  }

  @Test
  void theOnlyEnvoyOfAnArticleIsTheEnvoyByAnyTitle() {
    assertThat(
            offices(
                "وصل مارتن هاريس، الممثل الخاص للأمين العام للأمم المتحدة لدى ليبيا، إلى طبرق."
                    + " ودعا المبعوث الأممي الأطراف إلى الحوار."))
        .containsExactly("مارتن هاريس: الممثل الخاص للأمين العام لدى ليبيا / الأمم المتحدة");
  }

  @Test
  void theOnlyAmbassadorOfAnArticleIsTheOneItNames() {
    assertThat(
            offices(
                "طلب السفير الروسي في لندن لقاء الوزير. وقال السفير ألكسندر ياكوفنكو إنه مستعد."))
        .contains("ألكسندر ياكوفنكو: السفير في لندن / روسيا");
  }

  @Test
  void aVerbOfHoldingGivesTheOfficeToWhomTheTextNamed() {
    assertThat(
            offices(
                "كان كوفي أنان دبلوماسيا. وشغل لاحقا منصب المبعوث الخاص للأمم المتحدة إلى سوريا."))
        .contains("كوفي أنان: المبعوث الخاص إلى سوريا / الأمم المتحدة");
  }

  @Test
  void aPredicateIsCalledAsTheOfficeIs() {
    assertThat(offices("انتخب أبو الغيط أمينا عاما للجامعة العربية."))
        .containsExactly("أبو الغيط: أمين عام / الجامعة العربية");
  }

  @Test
  void whatNoStateIsToldOfIsOfItsBody() {
    assertThat(offices("قال رئيس المحكمة الدستورية العليا عبد الوهاب الشامي إن الحكم نهائي."))
        .containsExactly("عبد الوهاب الشامي: رئيس / المحكمة الدستورية العليا");
  }

  @Test
  void thePaperThatSaysTheKingdomAloneIsSaudi() {
    assertThat(
            offices("التقى وزير الإسكان سالم الحربي المستثمرين. وقال إن السوق في المملكة واعدة."))
        .containsExactly("سالم الحربي: وزير الإسكان / السعودية");
  }

  @Test
  void aFeminineRelativePronounIsOfTheBodyAndNotOfTheMan() {
    assertThat(
            offices(
                "قالت حركة حماس إن وزير الخارجية الروسي اجتمع مع رئيس مكتبها السياسي سالم الحربي."))
        .contains("سالم الحربي: رئيس مكتب السياسي / حركة حماس");
  }

  @Test
  void whoHasAFieldInAMinistryIsOfTheMinistry() {
    assertThat(
            offices(
                "استقبل وزير الإسكان ماجد الزامل السفير الفرنسي. حضر اللقاء وكيل الوزارة لشؤون"
                    + " الأراضي المهندس سالم عسيري."))
        .contains("سالم عسيري: وكيل الوزارة لشؤون الأراضي / وزارة الإسكان");
  }

  @Test
  void nobodyHoldsAnOfficeOfABodyThatIsNotKnown() {
    assertThat(offices("وقال رئيس قسم الأغذية في جامعة الوادي إن الحليب مفيد.")).isEmpty();
    assertThat(offices("وقال رئيس الوزراء الأيرلندي إن الحكومة جاهزة."))
        .containsExactly("رئيس الوزراء الأيرلندي: رئيس الوزراء / أيرلندا");
  }

  @Test
  void anOfficeBesideWhichANameStandsUnreadIsNobodys() {
    assertThat(offices("كلفه القوماطلا حاكم مصر بتأليف أوبرا.")).isEmpty();
  }

  @Test
  void whatABodyIsForBelongsToItsName() {
    assertThat(offices("وقال رئيس الاتحاد المغربي لكرة السلة فوزي حسني إن المنتخب جاهز."))
        .containsExactly("فوزي حسني: رئيس / الاتحاد المغربي لكرة السلة");
  }

  @Test
  void thatAHolderIsNewIsNoPartOfHisOffice() {
    assertThat(offices("وقال وزير الخارجية المصري الجديد مراد حسني إن الوزارة جاهزة."))
        .containsExactly("مراد حسني: وزير الخارجية / مصر");
  }

  @Test
  void theRankOfAHolderIsNoPartOfHisArmy() {
    assertThat(offices("وصل القائد العام للجيش الليبي المشير سالم حسني إلى القاهرة."))
        .containsExactly("سالم حسني: القائد العام / الجيش الليبي");
  }

  @Test
  void anHeirIsNotHisDeputy() {
    assertThat(
            offices(
                "ورفع الأمير الشكر لخادم الحرمين الشريفين، وسمو ولي عهده الأمين، وسمو ولي ولي العهد."))
        .contains(
            "سمو ولي عهده الأمين: ولي عهد / السعودية",
            "سمو ولي ولي العهد: ولي ولي العهد / السعودية");
  }

  @Test
  void aHashMarkBeforeAStateIsNobodysName() {
    assertThat(offices("أعلنت الشركة عن مراكز في دولة #الإمارات تغطي المنطقة."))
        .noneMatch(office -> office.startsWith(":") || office.contains("#"));
  }

  @Test
  void aMinisterWithoutANameIsThePapersOwnIfTheArticleNamesNoOtherState() {
    String saudi = "(واس) - قال وزير التعليم إن المدارس ستفتح غدا.";
    assertThat(offices(saudi)).containsExactly("وزير التعليم: وزير التعليم / السعودية");
    assertThat(offices(saudi + " وتشهد ليبيا اشتباكات.")).isEmpty();
    assertThat(offices(saudi + " وحضر بنيامين نتنياهو.")).isEmpty();
  }

  @Test
  void aCommitteeOfTheWorldIsWhatItsHeadIsOf() {
    assertThat(offices("قال رئيس اللجنة الكشفية العالمية جواو أرماندو إن العمل جار."))
        .containsExactly("جواو أرماندو: رئيس / اللجنة الكشفية العالمية");
  }

  @Test
  void aRareWordBeforeItsPronounNamesNobody() {
    assertThat(offices("أكدها الزعيم الكوري الشمالي معربا عن سعادته بهذا القرار."))
        .containsExactly("الزعيم الكوري الشمالي: الزعيم / كوريا الشمالية");
  }

  @Test
  void whoServesAPresidentMeetsAndNotThePresident() {
    assertThat(
            ReadText.claims(
                    "التقى مستشار المرشد الإيراني علي خامنئي رئيس مجلس النواب اللبناني نبيه بري.")
                .encounters())
        .singleElement()
        .satisfies(one -> assertThat(one.participants()).containsExactly("a1", "a3"));
  }
}
