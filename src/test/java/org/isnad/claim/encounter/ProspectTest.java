package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is published on Wednesday, 15 January 2020. */
class ProspectTest {
  private static List<String> statuses(String text) {
    return ReadText.claims(text).encounters().stream().map(one -> one.status().word()).toList();
  }

  @Test
  void whatIsPartOfAComingActIsToCome() {
    assertThat(
            statuses(
                "قالت المصادر إن الوزيرة السويدية مارغو فالستروم ستؤكد خلال لقاءاتها مع المسؤولين"
                    + " الأتراك دعم بلادها."))
        .containsExactly("planned");
  }

  @Test
  void whatIsSaidToBeginIsToCome() {
    assertThat(
            statuses(
                "ينتظر الوسط السياسي الاجتماع بين الرئيس التركي والرئيس الروسي الذي سيعقد في"
                    + " سوتشي."))
        .containsExactly("planned");
  }

  @Test
  void whatMayBeIsPossible() {
    assertThat(
            statuses("قد يلتقي الرئيس الأميركي دونالد ترامب نظيره الإيراني حسن روحاني في نيويورك."))
        .containsExactly("proposed");
    assertThat(statuses("وربما يزور الرئيس الروسي فلاديمير بوتين تركيا."))
        .containsExactly("proposed");
  }

  @Test
  void aMeetingOnAJourneyThatIsUnderWayIsHeld() {
    assertThat(
            statuses(
                "قال وزير الخارجية التركي أثناء زيارة إلى لشبونة حيث يلتقي نظيره البرتغالي إن"
                    + " المفاوضات مستمرة."))
        .containsExactly("held", "held");
  }

  @Test
  void whatCameOfAJourneyIsNoPurpose() {
    assertThat(statuses("جاء ذلك استكمالا لزيارة وزير الخارجية المصري سامح شكري إلى الرياض."))
        .containsExactly("held");
  }

  @Test
  void aMeetingIsAnnouncedWithTheJourneyItIsPartOf() {
    assertThat(
            statuses(
                "تقوم الوزيرة السويدية مارغو فالستروم اليوم بزيارة إلى أنقرة تجري خلالها محادثات"
                    + " مع وزير الخارجية التركي."))
        .containsExactly("planned", "planned");
  }

  @Test
  void wordsThatLinkSentencesAnnounceNothing() {
    assertThat(
            statuses(
                "من جهة أخرى، يعقد وزير الخارجية الأميركي جون كيري اليوم في الدوحة اجتماعا مع وزير"
                    + " الخارجية الروسي."))
        .containsExactly("planned");
  }

  @Test
  void whatMayBePutOffStillStands() {
    assertThat(
            statuses(
                "قد تؤجل القمة بين الرئيس الأميركي دونالد ترامب والزعيم الكوري كيم جونغ أون أو"
                    + " تلغى."))
        .containsExactly("planned");
  }

  @Test
  void whatWasPlannedIsCalledOffInTheSameSentence() {
    assertThat(
            statuses(
                "كان من المقرر أن يصل المبعوث الأممي مارتن غريفيث إلى صنعاء، لكن الزيارة تأجلت."))
        .containsExactly("cancelled");
  }

  @Test
  void talksWithASubjectAreAnnouncedOthersAreUnderWay() {
    assertThat(
            statuses(
                "تجري المستشارة الألمانية أنغيلا ميركل اليوم محادثات مع الرئيس الفرنسي إيمانويل"
                    + " ماكرون."))
        .containsExactly("planned");
    assertThat(
            statuses(
                "تجري محادثات بين الرئيس الفرنسي إيمانويل ماكرون والمستشارة الألمانية أنغيلا ميركل"
                    + " في برلين."))
        .containsExactly("held");
  }

  @Test
  void aVisitOfNowIsUnderWay() {
    assertThat(statuses("ويقوم الرئيس البرازيلي لولا دا سيلفا حاليا بزيارة إلى الصين."))
        .containsExactly("held");
  }

  @Test
  void whatComesDaysLaterIsPlanned() {
    assertThat(
            statuses(
                "جاء التصريح قبل أيام من قمة بين الرئيس الروسي فلاديمير بوتين والرئيس التركي."))
        .containsExactly("planned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قمة ستعقد في سنغافورة",
        "قمة تاريخية سوف تنعقد في سنغافورة",
        "قمة يفترض أن تعقد في سنغافورة",
        "قمة غير مسبوقة يفترض عقدها في سنغافورة",
        "قمة كان من المقرر أن تعقد في سنغافورة",
        "القمة التي من المقرر أن تعقد في سنغافورة",
        "القمة التي يفترض أن تعقد في سنغافورة"
      })
  void whatTheNounsOwnClauseExpectsIsToCome(String summit) {
    OneEncounter.assertTold(
        "تحدث الوزير عن " + summit + " بين كيم جونغ أون ودونالد ترامب.",
        "meeting",
        "planned",
        "كيم جونغ أون; دونالد ترامب",
        "سنغافورة",
        "none");
  }

  @Test
  void anExpectedSummitMayBePutOff() {
    assertThat(
            statuses(
                "أعلنت الوزارة تأجيل القمة التي كان من المقرر عقدها في برشلونة بين كيم جونغ أون"
                    + " ودونالد ترامب إلى أجل غير مسمى."))
        .containsExactly("cancelled");
  }
}
