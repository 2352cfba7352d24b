package org.isnad.claim.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.finding.TestingClaims.encounter;
import static org.isnad.claim.finding.TestingClaims.participants;

import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.junit.jupiter.api.Test;

/** Delegations, retinues, receptions, and who is called to a meeting. */
class CompanyTest {

  @Test
  void thoseOfADelegationTakePartInWhatItDoes() {
    ArticleClaims claims =
        TestingClaims.of(
            "استقبل الرئيس السوداني عبد الفتاح البرهان وفدا كينيا في الخرطوم.\n"
                + "وضم الوفد وزير المالية جيمس أوديرا، ووزيرة الصحة غريس موانغي، ومدير الجمارك بيتر كاماو.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "عبد الفتاح البرهان")))
        .contains("جيمس أوديرا", "غريس موانغي", "بيتر كاماو");
  }

  @Test
  void aTravellersCompanyTravelsWithHimAndDoesNotMeet() {
    ArticleClaims claims =
        TestingClaims.of(
            """
            وصل الرئيس الكيني جوزيف موانغي إلى تونس.
            والتقى موانغي الرئيس التونسي قيس سعيد.
            ورافق موانغي خلال الزيارة وزير الدفاع دانيال أوتينو.""");
    assertThat(participants(claims, encounter(claims, Kind.VISIT, "جوزيف موانغي")))
        .containsExactlyInAnyOrder("جوزيف موانغي", "دانيال أوتينو");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "قيس سعيد")))
        .doesNotContain("دانيال أوتينو");
  }

  @Test
  void thoseOfOneSideWereAtTheMeetingToldLast() {
    ArticleClaims claims =
        TestingClaims.of(
            "استقبل رئيس الوزراء الأردني بشر الخصاونة في عمان نظيره الكيني دانيال أوتينو.\n"
                + "كما حضره من الجانب الكيني وزير الزراعة بيتر كاماو.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "بشر الخصاونة")))
        .contains("بيتر كاماو");
  }

  @Test
  void whoStandsAtTheAirportMeetsWhoArrives() {
    ArticleClaims claims =
        TestingClaims.of(
            "كان في استقبال الرئيس الكيني جوزيف موانغي لدى وصوله المطار وزير الخارجية التونسي نبيل عمار.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "جوزيف موانغي")))
        .containsExactlyInAnyOrder("جوزيف موانغي", "نبيل عمار");
  }

  @Test
  void aFatherIsNotHisSon() {
    ArticleClaims claims =
        TestingClaims.of(
            "التقى الأمير فيصل بن ناصر بن خالد وزير الثقافة الكيني بيتر كاماو.\n"
                + "واستقبل الأمير ناصر بن خالد السفير الكيني دانيال أوتينو.");
    assertThat(participants(claims, encounter(claims, Kind.MEETING, "دانيال أوتينو")))
        .contains("ناصر بن خالد")
        .doesNotContain("فيصل بن ناصر بن خالد");
  }

  @Test
  void thoseWhoAreCalledToTalksTakePart() {
    ArticleClaims claims =
        TestingClaims.of(
            "وجه المبعوث الأممي مارتن غريفيث دعوات إلى الحكومة اليمنية والحوثيين لحضور محادثات سلام في جنيف.");
    assertThat(participants(claims, claims.encounters().get(0))).contains("الحوثيين");
    assertThat(claims.encounters().get(0).status()).isNotEqualTo(Status.HELD);
  }

  @Test
  void whoDeniesAMeetingIsNotAtIt() {
    ArticleClaims claims =
        TestingClaims.of(
            "نفى المتحدث باسم الحكومة الكينية بيتر كاماو عقد لقاء سري بين الرئيس الأوغندي صامويل كاتو والرئيس الكيني جوزيف موانغي.");
    assertThat(participants(claims, claims.encounters().get(0))).doesNotContain("بيتر كاماو");
  }

  @Test
  void theTwoJustNamedAreThoseBetweenWhomTheCallWas() {
    ArticleClaims claims =
        TestingClaims.of(
            "أعلنت الرئاسة أن الرئيس الكيني جوزيف موانغي ونظيره الأوغندي صامويل كاتو تعهدا بالتعاون إثر اتصال هاتفي بينهما.");
    assertThat(participants(claims, encounter(claims, Kind.CALL, "جوزيف موانغي")))
        .containsExactlyInAnyOrder("جوزيف موانغي", "صامويل كاتو");
  }

  @Test
  void troopsThatArriveAreNoVisitors() {
    ArticleClaims claims = TestingClaims.of("وصلت قوات مصرية إلى السعودية للمشاركة في المناورات.");
    assertThat(claims.encounters()).isEmpty();
  }
}
