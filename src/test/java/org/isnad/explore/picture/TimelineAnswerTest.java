package org.isnad.explore.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.isnad.explore.chronicle.TestingChronicle;
import org.isnad.explore.page.BadParameter;
import org.isnad.explore.page.Parameters;
import org.isnad.explore.picture.TimelineAnswer.Bin;
import org.isnad.explore.picture.TimelineAnswer.Timeline;
import org.junit.jupiter.api.Test;

class TimelineAnswerTest {
  private static final TimelineAnswer ANSWER =
      new TimelineAnswer(
          new TestingChronicle()
              .meeting("event/a", "2025-07-24", "place/paris")
              .meeting("event/b", "2025-07-24", "")
              .with("event/c", "visit", "planned", "", "2025-07-24", "2025-07-24", "2025-07-24")
              .with("event/d", "meeting", "held", "", "2025-07", "2025-07-01", "2025-07-31")
              .with("event/e", "meeting", "held", "", "2025", "2025-01-01", "2025-12-31")
              .with("event/f", "incident", "reported", "", "", "", "")
              .read());

  @Test
  void countsADayByKindAndStatus() {
    assertThat(answer("step", "day").bins())
        .containsExactly(
            new Bin(
                "2025-07-24",
                "2025-07-24",
                Map.of("meeting", Map.of("held", 2), "visit", Map.of("planned", 1))));
  }

  @Test
  void putsAMonthIntoNoDayButIntoItsMonth() {
    assertThat(answer("step", "day").lessPrecise()).isEqualTo(2);

    Timeline months = answer("step", "month");

    assertThat(months.lessPrecise()).isEqualTo(1);
    assertThat(months.bins())
        .singleElement()
        .satisfies(
            bin -> {
              assertThat(bin.to()).isEqualTo("2025-07-31");
              assertThat(bin.counts().get("meeting")).containsEntry("held", 3);
            });
  }

  @Test
  void putsEverythingDatedIntoYears() {
    Timeline years = answer("step", "year");

    assertThat(years.lessPrecise()).isZero();
    assertThat(years.bins()).singleElement().extracting(Bin::from).isEqualTo("2025-01-01");
  }

  @Test
  void countsApartWhatHasNoDate() {
    assertThat(answer("step", "day").undated()).isEqualTo(1);
    assertThat(answer("step", "day").total()).isEqualTo(6);
  }

  @Test
  void choosesDaysForAShortSpanAndYearsForALongOne() {
    assertThat(answer("from", "2025-07-01").step()).isEqualTo("month");
    assertThat(ANSWER.of(new Parameters(Map.of("from", "2025-07-01", "to", "2025-07-31"))).step())
        .isEqualTo("day");
    assertThat(
            new TimelineAnswer(
                    new TestingChronicle()
                        .meeting("event/a", "1990-01-01", "")
                        .meeting("event/b", "2025-01-01", "")
                        .read())
                .of(new Parameters(Map.of()))
                .step())
        .isEqualTo("year");
  }

  @Test
  void leavesOutAStrayThatWouldMakeTheSpanMuchLonger() {
    TestingChronicle events = new TestingChronicle().meeting("event/old", "1867-01-01", "");
    for (int day = 1; day <= 28; day++) {
      events.meeting("event/" + day, "2025-02-%02d".formatted(day), "");
    }
    TimelineAnswer answer = new TimelineAnswer(events.read());

    Timeline most = answer.of(new Parameters(Map.of()));

    assertThat(most.first()).isEqualTo("2025-02-01");
    assertThat(most.step()).isEqualTo("day");
    assertThat(most.bins()).hasSize(29);
    assertThat(answer.of(new Parameters(Map.of("whole", "yes"))).first()).isEqualTo("1867-01-01");
  }

  @Test
  void hasNothingToDrawWhereNothingHasADate() {
    Timeline undated = answer("kind", "incident");

    assertThat(undated.bins()).isEmpty();
    assertThat(undated.first()).isEmpty();
  }

  @Test
  void refusesAStepThatThereIsNot() {
    assertThatThrownBy(() -> answer("step", "week"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("use one of: auto, day, month, year");
  }

  private static Timeline answer(String name, String value) {
    return ANSWER.of(new Parameters(Map.of(name, value)));
  }
}
