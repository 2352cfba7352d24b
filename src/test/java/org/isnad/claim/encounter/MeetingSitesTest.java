package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.claim.Claim;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Place;
import org.junit.jupiter.api.Test;

/** Where people meet when no town is told. */
class MeetingSitesTest {
  private static void assertMeetsIn(String text, String... names) {
    assertThat(ReadText.claims(text).encounters())
        .filteredOn(one -> one.kind() == Kind.MEETING)
        .extracting(MeetingSitesTest::names)
        .containsExactly(List.of(names));
  }

  private static List<String> names(Claim.Encounter encounter) {
    return encounter.place().named().map(Place.Named::names).orElse(List.of());
  }

  @Test
  void aPalaceIsAPlace() {
    assertMeetsIn(
        "استقبل رئيس الجمهورية اليوم بقصر قرطاج وزير الخارجية الجزائري صبري بوقادوم.", "قصر قرطاج");
  }

  @Test
  void soIsTheSeatOfAMinistry() {
    assertMeetsIn(
        "استقبل وزير العدل سالم العمري في مكتبه بديوان الوزارة وزير الإسكان ماجد الزامل.",
        "ديوان الوزارة");
  }

  @Test
  void soIsARulersCourt() {
    assertMeetsIn(
        "اجتمع أمير قطر تميم بن حمد آل ثاني بالديوان الأميري مع وزير الخارجية الأمريكي ريكس"
            + " تيلرسون.",
        "الديوان الأميري");
  }

  @Test
  void soIsAStretchOfLand() {
    assertMeetsIn(
        "التقى الرئيس الكوري الجنوبي نظيره الصيني في المنطقة المنزوعة السلاح.",
        "المنطقة المنزوعة السلاح");
  }

  @Test
  void whoWorksThereDoesNotMeetThere() {
    assertMeetsIn("قال مسؤول في البيت الأبيض إن الرئيس المصري التقى نظيره الفرنسي.");
  }

  @Test
  void aMeetingAnnouncedDuringAJourneyIsNotWhereItLeads() {
    assertMeetsIn(
        "وخلال زيارة الوفد الكوري إلى واشنطن، أعلن المستشار عن لقاء مرتقب بين كيم جونغ أون"
            + " ودونالد ترامب.");
  }
}
