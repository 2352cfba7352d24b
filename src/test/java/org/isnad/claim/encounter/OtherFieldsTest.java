package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherFieldsTest {
  @Test
  void readsNoEncounterWhereSeveralWordsAreOfSport() {
    String text =
        "قال رئيس الاتحاد الكويتي طلال الصباح إن اجتماع الأمناء في الكويت تأجل. "
            + "وأضاف أن المدرب ينتظر عودة اللاعبين قبل البطولة المقبلة في الشهر القادم.";

    assertThat(ReadText.claims(text).encounters()).isEmpty();
  }

  @Test
  void takesTheDivanForNoPoetry() {
    String text =
        "استقبل رئيس ديوان المظالم خالد اليوسف وزير العدل وليد الصمعاني في الديوان. "
            + "وشكر الوزير منسوبي الديوان.";

    assertThat(ReadText.claims(text).encounters()).hasSize(1);
  }

  @Test
  void takesTheMeetingOfCentralBankersForBusiness() {
    String text = "ارتفع الذهب مع ترقب السوق لاجتماع مجلس الاحتياطي الاتحادي هذا الأسبوع.";

    assertThat(ReadText.claims(text).encounters()).isEmpty();
  }
}
