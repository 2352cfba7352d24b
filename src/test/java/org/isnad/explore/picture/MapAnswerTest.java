package org.isnad.explore.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.explore.chronicle.TestingChronicle;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.picture.MapAnswer.AtPlace;
import org.isnad.explore.picture.MapAnswer.Places;
import org.junit.jupiter.api.Test;

class MapAnswerTest {
  private static final MapAnswer ANSWER =
      new MapAnswer(
          new TestingChronicle()
              .meeting("event/a", "2025-07-24", "place/paris")
              .meeting("event/b", "2025-07-25", "place/paris")
              .with("event/c", "incident", "reported", "place/paris", "", "", "")
              .meeting("event/d", "2025-07-25", "place/france")
              .meeting("event/e", "2025-07-25", "place/village")
              .meeting("event/f", "2025-07-25", "")
              .read());

  @Test
  void countsByPlaceAndKindTheMostFirst() {
    AtPlace first = answer(Map.of()).places().get(0);

    assertThat(first.place().id()).isEqualTo("place/paris");
    assertThat(first.counts()).containsOnly(Map.entry("incident", 1), Map.entry("meeting", 2));
    assertThat(first.isCountry()).isFalse();
  }

  @Test
  void tellsACountryFromThePlacesInIt() {
    AtPlace france = at("place/france");

    assertThat(france.isCountry()).isTrue();
    assertThat(france.counts()).containsOnly(Map.entry("meeting", 1));
    assertThat(france.within()).isEqualTo(4);
  }

  @Test
  void saysHowManyEventsCannotBeDrawn() {
    Places places = answer(Map.of());

    assertThat(places.total()).isEqualTo(6);
    assertThat(places.unplaced()).isEqualTo(1);
    assertThat(places.unlocated()).isEqualTo(1);
    assertThat(at("place/village").place().lat()).isNull();
  }

  @Test
  void countsOnlyWhatTheSelectionHolds() {
    assertThat(answer(Map.of("kind", "incident")).places())
        .singleElement()
        .satisfies(at -> assertThat(at.counts()).containsOnly(Map.entry("incident", 1)));
  }

  private static AtPlace at(String id) {
    return answer(Map.of()).places().stream()
        .filter(at -> at.place().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Places answer(Map<String, String> given) {
    return ANSWER.of(new Parameters(given));
  }
}
