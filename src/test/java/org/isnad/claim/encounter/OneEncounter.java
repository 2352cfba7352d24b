package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.Place;

/** What a text tells of its only encounter. */
final class OneEncounter {
  private OneEncounter() {}

  /**
   * Asserts that a text, published on 2020-01-15, tells one encounter.
   *
   * @param who the first names of the participants, {@code "; "} between them
   * @param where {@code none} if no place is named
   * @param when EDTF; {@code none} if unstated
   */
  static void assertTold(
      String text, String kind, String status, String who, String where, String when) {
    ArticleClaims claims = ReadText.claims(text);
    assertThat(claims.encounters()).hasSize(1);
    Claim.Encounter told = claims.encounters().get(0);
    assertThat(told.kind().word()).isEqualTo(kind);
    assertThat(told.status().name().toLowerCase(Locale.ROOT)).isEqualTo(status);
    assertThat(told.participants().stream().map(id -> claims.actor(id).name()))
        .containsExactlyInAnyOrderElementsOf(
            who.equals("none") ? List.of() : List.of(who.split("; ", -1)));
    assertThat(told.place().named().map(Place.Named::name).orElse("none")).isEqualTo(where);
    assertThat(told.when().edtf().orElse("none")).isEqualTo(when);
  }
}
