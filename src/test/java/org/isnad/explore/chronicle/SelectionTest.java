package org.isnad.explore.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final LocalDate JULY_24 = LocalDate.of(2025, 7, 24);
  private static final Period JULY =
      new Period.Days("2025-07", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
  private static final EventEntry MEETING =
      new EventEntry(
          "event/m",
          "meeting",
          "held",
          JULY,
          "place/Q90",
          List.of("actor/a", "actor/b"),
          List.of("actor/c"),
          List.of("actor/Q142"),
          List.of(new ClaimEntry("article/1/claim/x", "article/1", "held", List.of("source/s"))));
  private static final Chronicle CHRONICLE =
      new Chronicle(
          List.of(),
          List.of(
              new PlaceEntry(
                  "place/Q90",
                  "باريس",
                  "Paris",
                  "Q90",
                  new Point.Unknown(),
                  "place/Q142",
                  List.of())),
          List.of(MEETING),
          List.of(new ArticleEntry("article/1", "خبر", "2025-07-25", "صحيفة")),
          Map.of("source/s", "مصدر"));

  @Test
  void letsEverythingThroughIfNothingIsAsked() {
    assertThat(Selection.ALL.holds(MEETING, CHRONICLE)).isTrue();
  }

  @Test
  void takesAMonthThatHasADayOfTheRange() {
    assertThat(dated(JULY_24, JULY_24)).isTrue();
    assertThat(dated(LocalDate.of(2025, 8, 1), LocalDate.MAX)).isFalse();
    assertThat(dated(LocalDate.MIN, LocalDate.of(2025, 6, 30))).isFalse();
  }

  @Test
  void leavesOutWhatHasNoDateIfDatesAreAsked() {
    assertThat(new Period.Unstated().touches(LocalDate.MIN, LocalDate.MAX)).isFalse();
  }

  @Test
  void findsAnActorInEveryRole() {
    for (String actor : List.of("actor/a", "actor/c", "actor/Q142")) {
      assertThat(concerning(actor, "", "", "")).isTrue();
    }
    assertThat(concerning("actor/z", "", "", "")).isFalse();
  }

  @Test
  void findsAPlaceByItsCountry() {
    assertThat(concerning("", "place/Q90", "", "")).isTrue();
    assertThat(concerning("", "place/Q142", "", "")).isTrue();
    assertThat(concerning("", "place/Q79", "", "")).isFalse();
  }

  @Test
  void findsWhoSaysSoAndWhoPublishedIt() {
    assertThat(concerning("", "", "source/s", "صحيفة")).isTrue();
    assertThat(concerning("", "", "source/t", "")).isFalse();
    assertThat(concerning("", "", "", "أخرى")).isFalse();
  }

  private static boolean dated(LocalDate from, LocalDate to) {
    return new Selection(Set.of(), Set.of(), from, to, "", "", "", "").holds(MEETING, CHRONICLE);
  }

  private static boolean concerning(String actor, String place, String source, String outlet) {
    return new Selection(
            Set.of("meeting"),
            Set.of("held"),
            LocalDate.MIN,
            LocalDate.MAX,
            actor,
            place,
            source,
            outlet)
        .holds(MEETING, CHRONICLE);
  }
}
