package org.isnad.claim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.claim.ArticleClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "سلمان بن عبد العزيز, سلمان بن عبدالعزيز آل سعود",
    "ستيفان دي مستورا, دي ميستورا",
    "عبدالله الثاني, عبد الله الثاني بن الحسين",
  })
  void mayBeOnePerson(String name, String other) {
    assertThat(NameLikeness.sameName(name, other, false)).isTrue();
    assertThat(NameLikeness.sameName(other, name, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "سلمان بن عبدالعزيز, محمد بن سلمان بن عبد العزيز",
    "عبد الله الثاني, عبد الرحمن الثاني",
  })
  void areTwo(String name, String other) {
    assertThat(NameLikeness.sameName(name, other, false)).isFalse();
    assertThat(NameLikeness.sameName(other, name, false)).isFalse();
  }

  @Test
  void chineseAndKoreanFamiliesComeFirst() {
    ArticleClaims claims =
        ReadText.claims(
            "وصل رئيس الوزراء الصيني لي كه تشيانغ إلى صوفيا. والتقى لي رئيس وزراء بلغاريا بويكو"
                + " بوريسوف.");
    assertThat(claims.encounters().get(1).participants())
        .contains(claims.encounters().get(0).participants().get(0));
  }
}
