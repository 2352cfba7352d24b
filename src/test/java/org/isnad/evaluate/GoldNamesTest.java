package org.isnad.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isnad.evaluate.GoldNames.GoldName;
import org.isnad.mention.Mention;
import org.isnad.mention.Words;
import org.isnad.sentence.NameKind;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class GoldNamesTest {
  private static Set<GoldName> names(Facts.Actor... actors) {
    return GoldNames.of(new Facts("a", null, List.of(actors), List.of(), List.of()));
  }

  private static Words words(String surface) {
    return new Words(0, 0, 1, new Span(0, surface.length()), surface);
  }

  @Test
  void aPersonIsNamedWithoutTheOffice() {
    assertThat(
            names(
                new Facts.Actor(
                    "a1",
                    "person",
                    List.of("وزير الدفاع سالم الحربي", "سالم الحربي"),
                    List.of(new Facts.Office("وزير الدفاع", null)),
                    null)))
        .extracting(GoldName::name)
        .containsExactly("سالم الحربي");
  }

  @Test
  void whoIsKnownByOfficeAloneHasNoName() {
    assertThat(
            names(
                new Facts.Actor("a1", "person", List.of("نظيره الإيطالي"), List.of(), null),
                new Facts.Actor("a2", "group", List.of("مسؤولون"), List.of(), null)))
        .isEmpty();
  }

  @Test
  void aPlaceIsFoundWithAndWithoutItsHead() {
    GoldName gold = new GoldName(NameKind.PLACE, "سوتشي", Set.of("سوتشي"));
    Mention headed = new Mention.Locality(words("مدينة سوتشي"), "headed-place", "مدينة سوتشي");
    assertThat(GoldNames.isFoundBy(gold, headed)).isTrue();
  }

  @Test
  void aNameWithAWordTooManyIsNotFound() {
    GoldName gold = new GoldName(NameKind.PERSON, "سالم الحربي", Set.of("سالم الحربي"));
    Mention longer =
        new Mention.Person(words("سالم الحربي امس"), "name", "سالم الحربي امس", List.of());
    assertThat(GoldNames.isFoundBy(gold, longer)).isFalse();
  }
}
