package org.isnad.explore.page.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.explore.page.Asked.with;

import org.isnad.explore.page.Asked;
import org.isnad.explore.page.NothingThere;
import org.junit.jupiter.api.Test;

class EventAnswerTest {
  private static final String PARIS = "event/meeting/2025-07-24/Q90/dermer-shaibani";
  private static final Asked ASKED = Asked.smallGraph();

  private static EventAnswer.Told told(String id) {
    return new EventAnswer(ASKED.chronicle(), ASKED.questions()).of(with("id", id));
  }

  @Test
  void tellsTheStatusDayByDay() {
    assertThat(told(PARIS).history())
        .extracting(History.Step::published, History.Step::status)
        .containsExactly(
            tuple("2025-07-24", "planned"),
            tuple("2025-07-25", "held"),
            tuple("2025-07-26", "denied"));
  }

  @Test
  void setsTheOldestClaimFirst() {
    assertThat(told(PARIS).claims())
        .extracting(claim -> claim.article().id())
        .containsExactly("article/d001", "article/d002", "article/d003");
  }

  @Test
  void showsOnlyWhatClaimsDifferOn() {
    assertThat(told(PARIS).aspects())
        .extracting(Disagreements.Aspect::name)
        .containsExactly("status");
    assertThat(told("event/visit/2025-07-27/Q85/macron").aspects()).isEmpty();
  }

  @Test
  void marksAllWhereNoAccountPrevails() {
    assertThat(told(PARIS).aspects().get(0).deviating()).hasSize(3);
  }

  @Test
  void doesNotTakeGroupsOfEqualNameForDifferentPeople() {
    assertThat(told("event/meeting/2025-07-12/Q9248/officials").aspects())
        .extracting(Disagreements.Aspect::name)
        .doesNotContain("participants");
  }

  @Test
  void saysWhatClaimsOfOneEventHaveInCommon() {
    assertThat(told(PARIS).common().actors())
        .extracting(shared -> shared.actor().ar(), Common.Shared::claims)
        .contains(tuple("أسعد الشيباني", 3), tuple("توم باراك", 2));
    assertThat(told(PARIS).common().places())
        .extracting(shared -> shared.place().ar(), Common.SharedPlace::claims)
        .containsExactly(tuple("باريس", 3));
    assertThat(told(PARIS).claims()).allMatch(claim -> claim.score().equals("1.0"));
  }

  @Test
  void findsEventsOfTheSameActorsNearby() {
    assertThat(told(PARIS).related())
        .extracting(nearby -> nearby.event().id(), Related.Nearby::shared)
        .containsExactly(tuple("event/meeting/2025-07-25/barrack-barrot", 1));
  }

  @Test
  void knowsNothingNearAnEventWithoutADate() {
    assertThat(told("event/visit/2025/Q227/sharaa").related()).isEmpty();
  }

  @Test
  void countsLowestAndHighestOfWhatIsReported() {
    assertThat(told("event/incident/2025-07/Q236797").tolls())
        .anySatisfy(
            toll -> {
              assertThat(toll.harm()).isEqualTo("killed");
              assertThat(toll.isOpen()).isTrue();
              assertThat(toll.lowest()).isLessThanOrEqualTo(toll.highest());
            });
  }

  @Test
  void saysThatThereIsNoSuchEvent() {
    assertThatThrownBy(() -> told("event/none")).isInstanceOf(NothingThere.class);
  }
}
