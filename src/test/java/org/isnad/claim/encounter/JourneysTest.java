package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Place;
import org.junit.jupiter.api.Test;

/** Each text is published on Wednesday, 15 January 2020. */
class JourneysTest {
  /** Who travels, where to, whether it took place. */
  private record Visit(List<String> travellers, List<String> places, String status) {}

  private static List<Visit> visits(String text) {
    ArticleClaims claims = ReadText.claims(text);
    return claims.encounters().stream()
        .filter(one -> one.kind() == Kind.VISIT)
        .map(one -> new Visit(names(claims, one), places(one), one.status().word()))
        .toList();
  }

  private static List<String> names(ArticleClaims claims, Claim.Encounter visit) {
    return visit.participants().stream().map(id -> claims.actor(id).name()).toList();
  }

  private static List<String> places(Claim.Encounter visit) {
    return visit.place() instanceof Place.Named named ? named.names() : List.of();
  }

  @Test
  void thePersonToldLastIsInvited() {
    assertThat(
            visits("اجتمع وزير الخارجية الروسي سيرغي لافروف مع خالد مشعل ودعاه لزيارة موسكو أمس."))
        .extracting(Visit::travellers, Visit::places, Visit::status)
        .containsExactly(tuple(List.of("خالد مشعل"), List.of("موسكو"), "proposed"));
  }

  @Test
  void theStationsOfOneJourneyAreOneVisit() {
    assertThat(
            visits(
                "سيزور المبعوث الأممي مارتن غريفيث صنعاء ثم يتوجه إلى الرياض."
                    + " وسيسافر بعد ذلك إلى نيويورك."))
        .extracting(Visit::places)
        .containsExactly(List.of("صنعاء", "الرياض", "نيويورك"));
  }

  @Test
  void theAdjectiveOfARegionIsPartOfItsName() {
    assertThat(visits("زار وزير الخارجية الفرنسي جان إيف لودريان منطقة الشرق الأوسط أمس."))
        .extracting(Visit::places)
        .containsExactly(List.of("منطقة الشرق الأوسط"));
  }

  @Test
  void whoIsMetOnAJourneyIsMetWhereItLeads() {
    ArticleClaims claims =
        ReadText.claims(
            "غادر رئيس الوزراء اللبناني سعد الحريري إلى الرياض أمس في زيارة إلى السعودية."
                + " وأضاف المكتب أن سعد الحريري سيلتقي مع الملك سلمان بن عبد العزيز.");
    assertThat(claims.encounters())
        .filteredOn(one -> one.kind() == Kind.MEETING)
        .extracting(JourneysTest::places)
        .containsExactly(List.of("الرياض", "السعودية"));
  }

  @Test
  void aTownIsToldBeforeTheBuildingInIt() {
    assertThat(
            visits(
                "زار الرئيس الإندونيسي جوكو ويدودو المسجد الأقصى."
                    + " ووصل الرئيس الإندونيسي إلى القدس صباحا."))
        .extracting(Visit::places)
        .containsExactly(List.of("القدس"));
  }

  @Test
  void somebodyWithoutNameIsTheTravellerToldBefore() {
    assertThat(
            visits(
                "توجه وزير الاقتصاد الألماني زيغمار غابرييل إلى طهران في أول زيارة لمسؤول غربي"
                    + " بارز إلى إيران."))
        .extracting(Visit::travellers)
        .containsExactly(List.of("زيغمار غابرييل"));
  }

  @Test
  void aPronounStandsForTheLastPlace() {
    assertThat(
            visits(
                "وصل وزير الخارجية القطري إلى باريس."
                    + " وسيتوجه إليها الرئيس الإيراني حسن روحاني الأربعاء."))
        .extracting(Visit::places)
        .containsExactly(List.of("باريس"), List.of("باريس"));
  }

  @Test
  void aDelegationTravelsWithItsHead() {
    assertThat(visits("وصل الوفد البحريني برئاسة ملك البحرين حمد بن عيسى آل خليفة إلى الرياض."))
        .extracting(Visit::travellers)
        .containsExactly(List.of("الوفد البحريني", "حمد بن عيسى آل خليفة"));
  }

  @Test
  void aPlaceThatIsLeftIsNotVisited() {
    assertThat(visits("غادر الرئيس الإيراني حسن روحاني طهران متوجها إلى روما في زيارة رسمية."))
        .extracting(Visit::places)
        .containsExactly(List.of("روما"));
  }

  @Test
  void whatMovesInNumbersVisitsNobody() {
    assertThat(visits("وصلت الشرطة الإسرائيلية إلى المدرسة صباحا.")).isEmpty();
  }

  @Test
  void whereATravellerComesFromHeHasBeen() {
    assertThat(visits("وصل وزير الخارجية الإيراني إلى مدريد قادما من فرنسا التي زارها لمدة يومين."))
        .extracting(Visit::travellers, Visit::places)
        .containsExactly(
            tuple(List.of("وزير الخارجية الإيراني"), List.of("مدريد")),
            tuple(List.of("وزير الخارجية الإيراني"), List.of("فرنسا")));
  }

  @Test
  void aStationIsWhereTheJourneyLeads() {
    assertThat(visits("وستكون قطر المحطة الثانية من جولة وزير الخارجية الصيني وانغ يي."))
        .containsExactly(new Visit(List.of("وانغ يي"), List.of("قطر"), "planned"));
  }

  @Test
  void theJourneyOfAnotherIsNotTheFirst() {
    assertThat(
            visits(
                "تأتي زيارة العمل التي تقوم بها المستشارة الألمانية أنغيلا ميركل بعد يومين من زيارة"
                    + " الدولة التي أجراها الرئيس الفرنسي إيمانويل ماكرون لواشنطن."))
        .extracting(Visit::travellers, Visit::places)
        .containsExactly(
            tuple(List.of("أنغيلا ميركل"), List.of()),
            tuple(List.of("إيمانويل ماكرون"), List.of("واشنطن")));
  }

  @Test
  void whoVisitsPeopleTravelsNowhere() {
    assertThat(
            visits(
                "نقل الوزير المصري سامح شكري خلال زيارته المصابين أمس في المستشفى تحيات الرئيس."))
        .isEmpty();
    assertThat(visits("ورحب البيان بزيارة مزمعة لخبراء الأسلحة الكيماوية الدوليين غدا."))
        .extracting(Visit::travellers)
        .containsExactly(List.of("خبراء الأسلحة الكيماوية الدوليين"));
  }

  @Test
  void theTourIsThatOfTheJourneyToldBefore() {
    assertThat(
            visits(
                "جاء ذلك خلال زيارة ولي العهد السعودي لإسبانيا، المحطة الأخيرة في جولة طويلة شملت"
                    + " مصر وبريطانيا."))
        .extracting(Visit::travellers)
        .containsOnly(List.of("ولي العهد السعودي"));
  }

  @Test
  void someOfAGroupTravel() {
    assertThat(visits("ذكرت الصحيفة أن عددا من المسؤولين الغربيين سيقومون بزيارة العراق قريبا."))
        .extracting(Visit::travellers, Visit::status)
        .containsExactly(tuple(List.of("المسؤولين الغربيين"), "planned"));
  }

  @Test
  void whatHadBeenForetoldIsTheJourneyThatTookPlace() {
    assertThat(
            visits(
                "وصل رئيس الوزراء اللبناني سعد الحريري إلى باريس مساء أمس."
                    + " وكان الحريري قد أعلن أنه سيزور باريس قريبا."))
        .extracting(Visit::places, Visit::status)
        .containsExactly(tuple(List.of("باريس"), "held"));
  }

  @Test
  void troopsAreVisitedWhereTheyStand() {
    assertThat(
            visits(
                "زار ولي العهد السعودي الأمير محمد بن سلمان القوات السعودية المتمركزة في المنطقة"
                    + " الجنوبية."))
        .extracting(Visit::places)
        .containsExactly(List.of("المنطقة الجنوبية"));
  }

  @Test
  void aTourThatLeadsToPlacesIsCalledOff() {
    assertThat(
            visits("قرر رئيس الوزراء الياباني شينزو آبي إلغاء جولة كانت مقررة إلى بلجيكا وفرنسا."))
        .extracting(Visit::travellers, Visit::places, Visit::status)
        .containsExactly(tuple(List.of("شينزو آبي"), List.of("بلجيكا", "فرنسا"), "cancelled"));
  }

  @Test
  void anOfficialsTripIsAJourneyAndAFlightIsNone() {
    assertThat(visits("قال الرئيس الأميركي دونالد ترامب خلال رحلته إلى سنغافورة إن القمة قريبة."))
        .extracting(Visit::travellers, Visit::places)
        .containsExactly(tuple(List.of("دونالد ترامب"), List.of("سنغافورة")));
    assertThat(visits("أجرى المبعوث الألماني سالم غدران مفاوضات حول السماح برحلات إلى الدوحة."))
        .isEmpty();
  }

  @Test
  void theCountryOfAnotherIsWhereOneTravels() {
    assertThat(
            visits(
                "رحب وزير الخارجية القطري خالد العطية بزيارة وزير الخارجية الأميركي جون كيري إلى"
                    + " بلاده."))
        .extracting(Visit::travellers, Visit::places)
        .containsExactly(tuple(List.of("جون كيري"), List.of("قطر")));
    assertThat(visits("وجه أمير الكويت دعوة إلى الرئيس المصري عبد الفتاح السيسي لزيارة بلاده."))
        .extracting(Visit::travellers, Visit::places)
        .containsExactly(tuple(List.of("عبد الفتاح السيسي"), List.of("الكويت")));
    assertThat(visits("ودع الرئيس المصري نظيره الفرنسي إيمانويل ماكرون الذي سافر إلى بلاده."))
        .noneMatch(visit -> visit.places().contains("مصر"));
  }
}
