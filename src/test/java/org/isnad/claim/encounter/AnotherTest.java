package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.Test;

class AnotherTest {
  @Test
  void aRoundToComeIsOneMoreMeetingOfThoseWhoHaveMet() {
    ArticleClaims claims =
        ReadText.claims(
            "أجرت الحكومة اليمنية والحوثيون محادثات في مسقط."
                + " ومن المقرر عقد جولة جديدة من المحادثات في جنيف الشهر المقبل.");
    assertThat(claims.encounters()).hasSize(2);
    Claim.Encounter first = claims.encounters().get(0);
    Claim.Encounter next = claims.encounters().get(1);
    assertThat(next.status().word()).isEqualTo("planned");
    assertThat(next.participants()).containsExactlyElementsOf(first.participants());
    assertThat(next.place().named().orElseThrow().name()).isEqualTo("جنيف");
  }

  @Test
  void aRoundThatWasHeldTellsItselfWhoMet() {
    ArticleClaims claims =
        ReadText.claims(
            "أجرت الحكومة اليمنية والحوثيون محادثات في مسقط. وجرت جولة أخرى من المحادثات في جنيف.");
    assertThat(claims.encounters()).filteredOn(one -> !one.participants().isEmpty()).hasSize(1);
  }
}
