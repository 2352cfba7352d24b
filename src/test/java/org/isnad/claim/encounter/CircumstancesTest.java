package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isnad.claim.Actor;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.junit.jupiter.api.Test;

/** Each text is published on Wednesday, 15 January 2020. */
class CircumstancesTest {
  private static List<Claim.Encounter> all(Kind kind, String text) {
    return ReadText.claims(text).encounters().stream().filter(one -> one.kind() == kind).toList();
  }

  private static Claim.Encounter only(Kind kind, String text) {
    List<Claim.Encounter> found = all(kind, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String place(Claim.Encounter encounter) {
    return encounter.place().named().orElseThrow().name();
  }

  @Test
  void theDayOfSayingIsNotThatOfWhatIsSaid() {
    Claim.Encounter meeting =
        only(
            Kind.MEETING,
            "قال مسؤولون الثلاثاء إن الرئيس المصري عبد الفتاح السيسي التقى نظيره السوداني عمر البشير.");
    assertThat(meeting.when().edtf()).isEmpty();
  }

  @Test
  void aGuestWhoIsOnAVisitDidNotArriveOnTheDayOfTheReception() {
    Claim.Encounter visit =
        only(
            Kind.VISIT,
            "استقبل الرئيس العراقي برهم صالح اليوم وزير الخارجية الفرنسي جان إيف لودريان الذي يزور"
                + " بغداد.");
    assertThat(visit.when().edtf()).isEmpty();
  }

  @Test
  void whoLeavesTomorrowForACityWillVisitItTomorrow() {
    Claim.Encounter visit =
        only(Kind.VISIT, "ويغادر الرئيس المصري عبد الفتاح السيسي القاهرة غدا متوجها إلى الخرطوم.");
    assertThat(visit.when().edtf()).contains("2020-01-16");
    assertThat(visit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void theCityAfterABuildingIsWhereTheyMet() {
    Claim.Encounter meeting =
        only(
            Kind.MEETING,
            "استقبل الرئيس المصري عبد الفتاح السيسي اليوم بقصر الاتحادية بالقاهرة وزير الخارجية"
                + " الفرنسي جان إيف لودريان.");
    assertThat(place(meeting)).isEqualTo("القاهرة");
  }

  @Test
  void aMeetingDuringAJourneyIsWhereTheJourneyLeads() {
    Claim.Encounter meeting =
        only(
            Kind.MEETING,
            "التقى وزير الخارجية الفرنسي جان إيف لودريان خلال زيارة إلى بيروت بالرئيس اللبناني ميشال"
                + " عون.");
    assertThat(place(meeting)).isEqualTo("بيروت");
  }

  @Test
  void whatIsPlannedKeepsItsDayFromTheTalksBeforeIt() {
    Claim.Encounter talks =
        only(
            Kind.MEETING,
            "التقى وزير الخارجية الفرنسي جان إيف لودريان الرئيس اللبناني ميشال عون لبحث جدول أعمال"
                + " القمة المقرر عقدها في 20 فبراير المقبل.");
    assertThat(talks.when().edtf()).isEmpty();
  }

  @Test
  void whatWasHeldIsNotTheMeetingOfADayToCome() {
    List<Claim.Encounter> meetings =
        all(
            Kind.MEETING,
            "قال وزير المالية الفرنسي برونو لو مير بعد اجتماع مع نظيره الألماني أولاف شولتس إن الاتفاق"
                + " قريب. ويأمل الوزير الفرنسي في التوصل إليه خلال اجتماع فرنسي ألماني مقرر الثلاثاء"
                + " المقبل.");
    assertThat(meetings)
        .extracting(Claim.Encounter::status, meeting -> meeting.when().edtf().orElse(""))
        .containsExactly(tuple(Status.HELD, ""), tuple(Status.PLANNED, "2020-01-21"));
  }

  @Test
  void whatIsDatedAfterTheArticleIsNotHeld() {
    Claim.Encounter visit =
        only(
            Kind.VISIT,
            "يستعد وزير التخطيط العراقي نوري الدليمي لزيارة مدينة جدة السعودية غدا الخميس. وأمل"
                + " المتحدث في نتائج من زيارة الدليمي إلى السعودية.");
    assertThat(visit.when().edtf()).contains("2020-01-16");
    assertThat(visit.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void aSeatOfGovernmentIsItsStateActing() {
    String text =
        "أجرى وزير الخارجية الأمريكي مايك بومبيو محادثات مع النظام الإيراني في بغداد، وأشاد بنتائجها"
            + " مع إيران.";
    assertThat(ReadText.claims(text).actors())
        .filteredOn(actor -> actor.names().contains("النظام الإيراني"))
        .extracting(Actor::type)
        .containsExactly(Actor.Type.STATE);
  }
}
