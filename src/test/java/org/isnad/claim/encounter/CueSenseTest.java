package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each text is published on Wednesday, 15 January 2020. */
class CueSenseTest {
  private static List<String> statuses(String text) {
    return ReadText.claims(text).encounters().stream().map(one -> one.status().word()).toList();
  }

  @Test
  void whatIsNotRuledOutIsPossible() {
    assertThat(
            statuses(
                "لا يستبعد الكرملين لقاء بين الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي إيمانويل"
                    + " ماكرون."))
        .containsExactly("proposed");
  }

  @Test
  void whatNobodyPlansIsDenied() {
    assertThat(
            statuses(
                "لا توجد خطط لعقد لقاء بين الرئيس الروسي فلاديمير بوتين ونظيره الفرنسي إيمانويل"
                    + " ماكرون."))
        .containsExactly("denied");
    assertThat(statuses("ولا ينوي الرئيس الكوري مون جاي إن زيارة بيونغيانغ."))
        .containsExactly("denied");
  }

  @Test
  void whatIsNotDecidedYetIsPossible() {
    assertThat(statuses("ولم يقرر الرئيس الكوري مون جاي إن بعد زيارة بيونغيانغ."))
        .containsExactly("proposed");
  }

  @Test
  void whoAcceptsAnInvitationWillCome() {
    assertThat(statuses("أعلن رئيس الوزراء الهندي ناريندرا مودي قبوله دعوة لزيارة كييف."))
        .containsExactly("planned");
    assertThat(statuses("تلقى الرئيس الهندي ناريندرا مودي دعوة لزيارة موسكو."))
        .containsExactly("proposed");
  }

  @Test
  void whatIsAgreedUponIsPlanned() {
    assertThat(statuses("تم الاتفاق على عقد قمة بين الرئيس الروسي فلاديمير بوتين ونظيره التركي."))
        .containsExactly("planned");
    assertThat(statuses("تم الاتفاق خلال لقاء وزير الخارجية المصري ونظيره التركي على التعاون."))
        .containsExactly("held");
  }

  @Test
  void plansThatAreDeniedAreDenied() {
    assertThat(
            statuses(
                "نفت الخارجية الإيرانية وجود أي خطط للقاء بين الوزير عباس عراقجي ونظيره"
                    + " الأميركي."))
        .containsExactly("denied");
  }
}
