package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.Test;

class SeparateMeetingsTest {
  private static List<List<String>> participants(String text) {
    ArticleClaims claims = ReadText.claims(text);
    return claims.encounters().stream()
        .map(one -> one.participants().stream().map(id -> claims.actor(id).name()).toList())
        .toList();
  }

  @Test
  void theHeadsOfTwoHousesAreMetOneByOne() {
    assertThat(
            participants(
                "وأجرى وزير الخارجية المصري سامح شكري محادثات مع الرئيس التركي رجب طيب أردوغان ورئيس"
                    + " الوزراء العراقي محمد شياع السوداني."))
        .containsExactly(
            List.of("سامح شكري", "رجب طيب أردوغان"), List.of("سامح شكري", "محمد شياع السوداني"));
  }

  @Test
  void whoReceivesTwoAmbassadorsMeetsThemOneByOne() {
    assertThat(
            participants(
                "استقبل الرئيس اللبناني ميشال عون السفير المصري علاء موسى والسفيرة الأميركية دوروثي"
                    + " شيا."))
        .containsExactly(List.of("ميشال عون", "علاء موسى"), List.of("ميشال عون", "دوروثي شيا"));
  }

  @Test
  void ministersOfOneStateAreMetTogether() {
    assertThat(
            participants(
                "التقى وزير الخارجية المصري سامح شكري رئيس الوزراء العراقي محمد شياع السوداني ووزير"
                    + " الخارجية العراقي فؤاد حسين."))
        .hasSize(1);
  }

  @Test
  void aMeetingOfThreeIsOne() {
    assertThat(
            participants(
                "التقى وزير الخارجية المصري سامح شكري في اجتماع ثلاثي الرئيس التركي رجب طيب أردوغان"
                    + " ورئيس الوزراء العراقي محمد شياع السوداني."))
        .hasSize(1);
  }

  @Test
  void whoAttendsTheReceptionsWasAtEachOfThem() {
    assertThat(
            participants(
                "استقبل الرئيس اللبناني ميشال عون السفير المصري علاء موسى والسفيرة الأميركية دوروثي"
                    + " شيا. حضر الاستقبالين وزير الخارجية اللبناني جبران باسيل."))
        .containsExactly(
            List.of("ميشال عون", "علاء موسى", "جبران باسيل"),
            List.of("ميشال عون", "دوروثي شيا", "جبران باسيل"));
  }

  @Test
  void aCouncilOnWhoseMarginsTheyMeetDoesNotMeetThem() {
    assertThat(
            participants(
                "عقد الوزير المصري سامح شكري لقاء مع نظيره الروسي سيرغي لافروف على هامش اجتماعات"
                    + " الجمعية العامة للأمم المتحدة في نيويورك."))
        .contains(List.of("سامح شكري", "سيرغي لافروف"));
  }

  @Test
  void aCouncilMeetsThoughSomebodyDoesNotMeetAnotherThere() {
    ArticleClaims claims =
        ReadText.claims(
            "لا يعتزم الرئيس دونالد ترامب لقاء حسن روحاني على هامش اجتماعات الجمعية العامة للأمم"
                + " المتحدة في نيويورك.");
    assertThat(claims.encounters())
        .extracting(Claim.Encounter::status)
        .containsExactly(Claim.Encounter.Status.DENIED, Claim.Encounter.Status.HELD);
  }

  @Test
  void aTourLeadsWhereHeMeetsPeople() {
    assertThat(
            participants(
                "يقوم وزير الخارجية الألماني هايكو ماس بجولة تشمل الأردن والإمارات يلتقي فيها كبار"
                    + " المسؤولين."))
        .contains(List.of("هايكو ماس", "كبار المسؤولين"));
  }

  @Test
  void whoGoesOnReceivingMeetsEachOnHisOwn() {
    assertThat(
            participants(
                "استقبل الرئيس اللبناني ميشال عون النائب محمد رعد، ثم استقبل وفد جمعية المصارف، والتقى"
                    + " لاحقا السفيرة الأميركية دوروثي شيا."))
        .containsExactly(
            List.of("ميشال عون", "محمد رعد"),
            List.of("ميشال عون", "وفد جمعية المصارف"),
            List.of("ميشال عون", "دوروثي شيا"));
  }

  @Test
  void whoVisitsAfterACommaIsTheSubjectAndNotTheObject() {
    assertThat(
            participants(
                "وصل الرئيس الأميركي جو بايدن إلى القدس، وزار وزير الخارجية البريطاني ديفيد كاميرون،"
                    + " الخميس، رام الله، ومن المنتظر أن يجتمع بالرئيس الفلسطيني محمود عباس."))
        .contains(List.of("ديفيد كاميرون", "محمود عباس"));
  }
}
