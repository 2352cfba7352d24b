package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each text is published on Wednesday, 15 January 2020. */
class NegotiatingTableTest {
  @Test
  void whoAreCalledBackToTheTableMayMeet() {
    OneEncounter.assertTold(
        "دعا الأمين العام للأمم المتحدة أنطونيو غوتيريش الحكومة اليمنية والحوثيين إلى العودة إلى طاولة"
            + " المفاوضات.",
        "meeting",
        "proposed",
        "اليمن; الحوثيين",
        "none",
        "none");
  }

  @Test
  void whoAreToBeBroughtToTheTableMayMeet() {
    OneEncounter.assertTold(
        "تسعى قطر إلى إعادة طالبان والحكومة الأفغانية إلى طاولة المفاوضات في الدوحة.",
        "meeting",
        "proposed",
        "طالبان; أفغانستان",
        "الدوحة",
        "none");
  }

  @Test
  void whoReturnedToTheTableMet() {
    OneEncounter.assertTold(
        "عاد الحوثيون والحكومة اليمنية إلى طاولة المفاوضات في الكويت أمس.",
        "meeting",
        "held",
        "الحوثيون; اليمن",
        "الكويت",
        "2020-01-14");
  }

  @Test
  void whoWillSitDownIsToMeet() {
    assertThat(
            ReadText.claims(
                    "قال إن النظام السوري سيجلس إلى طاولة المفاوضات مع المعارضة في جنيف الاثنين.")
                .encounters())
        .extracting(one -> one.status().word())
        .containsExactly("planned");
  }

  @Test
  void oneSideThatShouldSitDownMeetsNobody() {
    assertThat(
            ReadText.claims("أعربت واشنطن عن أملها في إقناع إيران بالجلوس إلى طاولة المفاوضات.")
                .encounters())
        .isEmpty();
  }
}
