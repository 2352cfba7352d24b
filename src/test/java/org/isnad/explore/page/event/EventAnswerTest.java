package org.isnad.explore.page.event;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.explore.page.Asked.with;

import java.util.List;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.page.Asked;
import org.isnad.explore.page.ClaimReader;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.NothingThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"'many'", "-5", "1.0E3", "99999999999999999999999"})
  void takesWhatIsNoNumberOfPeopleForUntold(String lower) {
    Asked strange =
        Asked.smallGraph(
            """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix : <https://w3id.org/isnad/article/more-0/claim/> .
            <https://w3id.org/isnad/article/more-0> a isnad:Article .
            :one isnad:article <https://w3id.org/isnad/article/more-0> ;
              isnad:eventType isnad:Incident ; isnad:status isnad:Reported ;
              isnad:harm isnad:Killed ; isnad:lower %s ; isnad:verbatim "عدد" .
            """
                .formatted(lower));
    ClaimReader reader = new ClaimReader(strange.chronicle(), strange.questions());
    List<Claim> claims =
        reader.claims(
            strange.questions().about("page/claims-of-article", "article/more-0"),
            List.of(),
            List.of(),
            List.of());

    assertThat(claims)
        .singleElement()
        .satisfies(claim -> assertThat(requireNonNull(claim.figure()).lower()).isEmpty());
    assertThat(Toll.of(claims)).isEmpty();
    assertThat(new Disagreements(strange.chronicle()).of(claims)).isEmpty();
  }

  @Test
  void readsTheClaimsOfTheOldestArticlesFirst() {
    ClaimReader reader = new ClaimReader(ASKED.chronicle(), ASKED.questions());
    EventEntry paris = ASKED.chronicle().event(PARIS).orElseThrow();

    assertThat(reader.ofEvent(paris, 2))
        .extracting(claim -> claim.article().id())
        .containsExactly("article/d001", "article/d002");
  }

  @Test
  void saysThatThereIsNoSuchEvent() {
    assertThatThrownBy(() -> told("event/none")).isInstanceOf(NothingThere.class);
  }
}
