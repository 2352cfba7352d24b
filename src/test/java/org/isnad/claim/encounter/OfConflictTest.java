package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.claim.Claim;
import org.isnad.claim.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where parties to a conflict fight is not where they meet. */
class OfConflictTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "عرضت كينيا استضافة محادثات بين أطراف الأزمة في ليبيا. | -",
        "عقد المبعوث الأممي لقاء مع أطراف الصراع في اليمن. | -",
        "بدأت محادثات بين طرفي النزاع في جنوب السودان في أديس أبابا. | أديس أبابا",
        "عقد المبعوث الأممي لقاء مع أطراف المعارضة في جنيف. | جنيف",
      })
  void aPlaceAfterAConflictIsTheConflicts(String text, String place) {
    Claim.Encounter only = ReadText.claims(text, PUBLISHED).encounters().get(0);
    assertThat(only.place().named().map(Place.Named::name).orElse(null)).isEqualTo(place);
  }
}
