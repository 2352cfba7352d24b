package org.isnad.gazetteer.dump;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.isnad.gazetteer.Location;
import org.junit.jupiter.api.Test;

class StatementsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static String date(String time, int precision) throws IOException {
    return Statements.date(
        MAPPER.readTree("{\"time\":\"%s\",\"precision\":%d}".formatted(time, precision)));
  }

  @Test
  void readsDatesAsFineAsTheyAreKnown() throws IOException {
    assertThat(date("+2017-05-14T00:00:00Z", 11)).isEqualTo("2017-05-14");
    assertThat(date("+2017-05-00T00:00:00Z", 10)).isEqualTo("2017-05");
    assertThat(date("+2017-00-00T00:00:00Z", 9)).isEqualTo("2017");
    assertThat(date("+00000002017-05-14T00:00:00Z", 11)).isEqualTo("2017-05-14");
    assertThat(date("+2017-02-30T00:00:00Z", 11)).as("no such day").isEqualTo("2017-02");
    assertThat(date("+1900-00-00T00:00:00Z", 7)).as("a century").isEmpty();
    assertThat(date("-0044-03-15T00:00:00Z", 11)).as("before our era").isEmpty();
  }

  @Test
  void takesPreferredStatementsFirstAndDeprecatedOnesNever() throws IOException {
    List<String> ranks =
        Statements.of(
                MAPPER.readTree(
                    "[{\"rank\":\"deprecated\"},{\"rank\":\"normal\"},{\"rank\":\"preferred\"}]"))
            .stream()
            .map(statement -> statement.path("rank").asText())
            .toList();
    assertThat(ranks).containsExactly("preferred", "normal");
  }

  @Test
  void knowsNoPlaceOnOtherPlanets() throws IOException {
    String place =
        "{\"latitude\":30.5,\"longitude\":31,\"globe\":\"http://www.wikidata.org/entity/%s\"}";
    assertThat(Statements.location(MAPPER.readTree(place.formatted("Q2"))))
        .isEqualTo(new Location.Point(30.5, 31));
    assertThat(Statements.location(MAPPER.readTree(place.formatted("Q111"))))
        .isEqualTo(new Location.Unknown());
  }

  @Test
  void readsTheNumberOfAnItemWhereOldDumpsHaveNothingElse() throws IOException {
    assertThat(Statements.id(MAPPER.readTree("{\"entity-type\":\"item\",\"numeric-id\":79}")))
        .isEqualTo("Q79");
    assertThat(Statements.id(MAPPER.readTree("{\"entity-type\":\"item\",\"id\":\"Q79\"}")))
        .isEqualTo("Q79");
  }
}
