package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.junit.jupiter.api.Test;

class RetellingsTest {
  private static final String MEETING =
      "أجرى الرئيس التركي رجب طيب أردوغان والرئيس الروسي فلاديمير بوتين لقاء مطولا في باكو أمس.\n";

  @Test
  void aMeetingThatOnlyAPlaceTellsIsTheOneHeldThere() {
    ArticleClaims claims =
        ReadText.claims(MEETING + "وتابع أن لقاءنا في باكو غير موقفه من الأزمة.");
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    assertThat(told.participants()).hasSize(2);
    assertThat(told.evidence()).hasSize(2);
  }

  @Test
  void aMeetingElsewhereIsAnother() {
    ArticleClaims claims =
        ReadText.claims(MEETING + "وتابع أن لقاءنا في سوتشي غير موقفه من الأزمة.");
    assertThat(claims.encounters()).hasSize(2);
  }
}
