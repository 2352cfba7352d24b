package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.junit.jupiter.api.Test;

/** Each text is published on Wednesday, 15 January 2020. */
class DaysTest {
  private static void assertDay(Kind kind, String text, String day) {
    assertThat(ReadText.claims(text).encounters())
        .filteredOn(one -> one.kind() == kind)
        .extracting(DaysTest::day)
        .containsExactly(day);
  }

  private static String day(Claim.Encounter encounter) {
    return encounter.when().edtf().orElse("");
  }

  @Test
  void whoSpeaksDuringAMeetingMeetsOnThatDay() {
    assertDay(
        Kind.MEETING,
        "شدد الرئيس التونسي، الثلاثاء، خلال لقاء مع وزير الخارجية الليبي على التعاون.",
        "2020-01-14");
  }

  @Test
  void aRelativeClauseTellsTheDay() {
    assertDay(
        Kind.MEETING,
        "ألمح الرئيس الأمريكي إلى أن القمة المرتقبة بينه وبين الزعيم الكوري، والتي من المفترض أن"
            + " تعقد بحلول يونيو، مهمة.",
        "2020-06");
  }

  @Test
  void aJourneyLastsFromItsFirstDay() {
    assertDay(
        Kind.VISIT,
        "وصل الرئيس الفرنسي مساء الأحد إلى نيودلهي في زيارة تستغرق ثلاثة أيام.",
        "2020-01-12/2020-01-14");
  }

  @Test
  void talksThatEndLastedUpToThatDay() {
    assertDay(
        Kind.MEETING,
        "اختتم وزير الخارجية الكوري ونظيره السويدي السبت محادثات استمرت ثلاثة أيام في ستوكهولم.",
        "2020-01-09/2020-01-11");
  }

  @Test
  void theFirstMeetingSinceADayWasNotOnThatDay() {
    assertDay(
        Kind.MEETING, "هذا أول لقاء بين الرئيس التركي والمستشارة الألمانية منذ يناير 2017.", "");
  }

  @Test
  void whatIsAskedForIsOnTheWeekdayToCome() {
    assertDay(
        Kind.MEETING,
        "دعت المفوضية الأوروبية قادة ألمانيا وفرنسا إلى اجتماع غير رسمي، الأحد، في بروكسل.",
        "2020-01-19");
  }

  @Test
  void whoWillTravelToMeetSomebodyMeetsHimOnThatDay() {
    assertDay(
        Kind.MEETING,
        "سيتوجه الرئيس المصري إلى الخرطوم الخميس للقاء نظيره السوداني عمر البشير.",
        "2020-01-16");
  }
}
