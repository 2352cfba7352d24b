package org.isnad.claim.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.isnad.claim.Claim.Casualty;

class CasualtySpansTest {
  private static final List<String> PARTS =
      List.of(
          "مقتل",
          "إصابة",
          "قُتِلَ",
          "أصيب",
          "قتـيلا",
          "20",
          "٣٠",
          "و330",
          "من1700",
          "شخصا",
          "جنديين",
          "عشرات",
          "القتلى",
          "والجرحى",
          "وإصابة",
          "على الأقل",
          "،",
          ".",
          "«",
          "»",
          "🔴",
          "BBC",
          "بينهم",
          "أطفال",
          "في",
          "مدينة",
          "حلب",
          "ما بين",
          "أكثر من",
          "إلى",
          "حصيلة",
          "\n",
          "\u200f",
          "أحدهم",
          "لقوا",
          "حتفهم",
          "كفربطنا",
          "الـ71");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(parts -> String.join(" ", parts));
  }

  @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
  void everyQuotationIsInTheText(@ForAll("texts") String text) {
    if (text.isBlank()) {
      return;
    }
    for (Casualty claim : ReadCasualties.of(text)) {
      assertThat(text).contains(claim.text()).contains(claim.victims());
      assertThat(claim.evidence())
          .isNotEmpty()
          .allSatisfy(
              evidence -> {
                assertThat(evidence.span().of(text)).isEqualTo(evidence.quote());
              });
      assertThat(claim.evidence().get(0).quote()).contains(claim.text());
      claim
          .place()
          .named()
          .ifPresent(
              place -> assertThat(place.names()).allSatisfy(n -> assertThat(text).contains(n)));
    }
  }
}
