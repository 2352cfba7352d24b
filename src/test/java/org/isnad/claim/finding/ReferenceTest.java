package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.claim.finding.TestingClaims.actorNamed;
import static org.isnad.claim.finding.TestingClaims.encounter;
import static org.isnad.claim.finding.TestingClaims.mediators;
import static org.isnad.claim.finding.TestingClaims.participants;

import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.junit.jupiter.api.Test;

/** What a word stands for that an article names elsewhere. */
class ReferenceTest {

  private static void assertHolds(ArticleClaims claims, String person, String title, String of) {
    assertThat(actorNamed(claims, person).offices())
        .extracting("title", "of")
        .containsExactly(tuple(title, of));
  }

  @Test
  void aPeerHoldsTheOfficeOfTheOneHeIsPeerOf() {
    ArticleClaims claims =
        TestingClaims.of(
            "بحثت وزيرة الدفاع الإسبانية كارمن أورتيث مع نظيرها التونسي خليل بن عثمان ملف الهجرة.");
    assertHolds(claims, "خليل بن عثمان", "وزير الدفاع", "تونس");
  }

  @Test
  void anOfficeOfAPronounIsOfTheStateNamedBefore() {
    ArticleClaims claims = TestingClaims.of("أعلن المغرب على لسان وزير خارجيته ناصر بوريطة موقفه.");
    assertHolds(claims, "ناصر بوريطة", "وزير خارجية", "المغرب");
  }

  @Test
  void theDirectorOfTheObservatoryIsOfTheObservatoryNamedBefore() {
    ArticleClaims claims =
        TestingClaims.of(
            "قال المرصد السوري لحقوق الإنسان إن القصف تواصل.\nوأوضح مدير المرصد رامي عبد الرحمن أنه لم يهدأ.");
    assertHolds(claims, "رامي عبد الرحمن", "مدير", "المرصد السوري لحقوق الإنسان");
  }

  @Test
  void theDeputyOfTheCouncilIsOfTheStateWhoseCouncilWasNamed() {
    ArticleClaims claims =
        TestingClaims.of(
            "وصل وفد من مجلس النواب اليمني إلى عمان.\nوقال نائب رئيس المجلس سليم الحداد إن الزيارة ناجحة.");
    assertHolds(claims, "سليم الحداد", "نائب رئيس مجلس النواب", "اليمن");
  }

  @Test
  void thePresidentWithoutAStateTellsWhosePaperItIs() {
    ArticleClaims claims =
        TestingClaims.of(
            "استقبل الرئيس عبد الفتاح السيسي السفير الكيني.\nوحضر اللقاء وزير النقل سليم الحداد.");
    assertHolds(claims, "سليم الحداد", "وزير النقل", "مصر");
  }

  @Test
  void theOfficialOfAStateIsItsOfficeHolderNamedBefore() {
    ArticleClaims claims =
        TestingClaims.of(
            "وصل وزير الدفاع الكيني جوزيف موانغي إلى مسقط.\nواجتمع المسؤول الكيني مع وزير الدفاع العماني سالم الحارثي.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "جوزيف موانغي")))
        .contains("جوزيف موانغي");
  }

  @Test
  void bothSidesAreTheTwoWhoMetLast() {
    ArticleClaims claims =
        TestingClaims.of(
            "استقبل الرئيس الكيني جوزيف موانغي في نيروبي الرئيس الأوغندي صامويل كاتو.\n"
                + "واتفق الجانبان على عقد لقاء آخر في كمبالا في ديسمبر المقبل.");
    assertThat(claims.encounters()).hasSize(2);
    assertThat(participants(claims, claims.encounters().get(1)))
        .containsExactlyInAnyOrder("جوزيف موانغي", "صامويل كاتو");
  }

  @Test
  void whoAttendsJoinsTheMeetingToldBefore() {
    ArticleClaims claims =
        TestingClaims.of(
            "التقى الرئيس المصري عبد الفتاح السيسي نظيره الكيني جوزيف موانغي.\n"
                + "وحضر اللقاء وزير الخارجية المصري سامح شكري.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "عبد الفتاح السيسي")))
        .contains("سامح شكري", "جوزيف موانغي");
  }

  @Test
  void aWomansVerbHasAWomanForItsSubject() {
    ArticleClaims claims =
        TestingClaims.of(
            "وصلت وزيرة الخارجية الكندية إلين ماكينتوش إلى كييف.\n"
                + "وهناك التقت رئيس الوزراء الأوكراني دينيس كوفال.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "دينيس كوفال")))
        .contains("إلين ماكينتوش");
  }

  @Test
  void aMeetingWithoutAPlaceIsWhereTheTravellerWent() {
    ArticleClaims claims =
        TestingClaims.of(
            "وصل وزير الخارجية الفنلندي يوهاني راوتيو إلى بيروت.\nواجتمع راوتيو مع رئيس الوزراء اللبناني سليم الحداد.");
    Claim.Encounter meeting = encounter(claims, Kind.MEETING, "يوهاني راوتيو", "سليم الحداد");
    assertThat(meeting.place().named().orElseThrow().name()).isEqualTo("بيروت");
  }

  @Test
  void whoBringsOthersTogetherIsNoParticipant() {
    ArticleClaims claims =
        TestingClaims.of(
            "جمعت قطر في الدوحة ممثلين عن الحكومة التشادية وقادة من المعارضة في محادثات استمرت يومين.");
    Claim.Encounter talks = claims.encounters().get(0);
    assertThat(mediators(claims, talks)).containsExactly("قطر");
    assertThat(participants(claims, talks)).doesNotContain("قطر").hasSize(2);
  }

  @Test
  void whatWasCalledOffOrNeverWasIsNotHeld() {
    assertThat(
            TestingClaims.of(
                    "اللقاء الذي كان مقررا بين الرئيس الفرنسي ونظيره التركي في باريس ألغي.")
                .encounters())
        .extracting(Claim.Encounter::status)
        .containsExactly(Status.CANCELLED);
    assertThat(
            TestingClaims.of("زيارة وزير الدفاع الإيطالي إلى الرباط أرجئت إلى 4 أكتوبر.")
                .encounters())
        .extracting(Claim.Encounter::status)
        .containsExactly(Status.PLANNED);
  }

  @Test
  void talkingByTelephoneOrScreenIsACall() {
    assertThat(
            TestingClaims.of(
                    "بحث الرئيس الفرنسي إيمانويل ماكرون هاتفيا مع المستشارة الألمانية أنغيلا ميركل ملف الهدنة.")
                .encounters())
        .extracting(Claim.Encounter::kind)
        .containsExactly(Kind.CALL);
  }

  @Test
  void pressBusinessAndSportAreNoEncounters() {
    assertThat(TestingClaims.of("قال المدرب في مؤتمر صحفي إن الفريق جاهز.").encounters()).isEmpty();
    assertThat(
            TestingClaims.of("التقى رئيس مجلس إدارة الشركة خالد منصور عددا من المساهمين.")
                .encounters())
        .isEmpty();
    assertThat(
            TestingClaims.of("وقال عالم الاجتماع الفرنسي بيير بورديو إن الذوق نتاج الثقافة.")
                .encounters())
        .isEmpty();
    assertThat(TestingClaims.of("وصلت سفينة المساعدات إلى ميناء عدن.").encounters()).isEmpty();
  }

  @Test
  void aCapitalNamedAfterACommaIsWhereItWas() {
    assertThat(
            TestingClaims.of("قتل ثمانية صحفيين إثر تفجير انتحاري في العاصمة العراقية، بغداد.")
                .casualties())
        .singleElement()
        .satisfies(
            figure -> assertThat(figure.place().named().orElseThrow().name()).isEqualTo("بغداد"));
  }
}
