package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claim.Claim.Encounter.Status.CANCELLED;
import static org.isnad.claim.Claim.Encounter.Status.HELD;
import static org.isnad.claim.Claim.Encounter.Status.PLANNED;
import static org.isnad.event.TestingAccounts.encounter;
import static org.isnad.event.TestingAccounts.meeting;

import java.util.List;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.event.Account.OfEncounter;
import org.junit.jupiter.api.Test;

class EncountersTest {
  private static int events(OfEncounter... accounts) {
    return new EventGrouper().encounters(List.of(accounts)).size();
  }

  @Test
  void aMeetingPlannedAndThenHeldIsOne() {
    assertThat(
            events(
                meeting("a", "2025-07-24", PLANNED, "S D/M", "Paris", "2025-07-24"),
                meeting("b", "2025-07-25", HELD, "S D/M", "Paris", "")))
        .isEqualTo(1);
  }

  @Test
  void whatWasHeldIsNotPlannedDaysLater() {
    assertThat(
            events(
                meeting("a", "2025-07-20", HELD, "S D", "Paris", ""),
                meeting("b", "2025-07-25", PLANNED, "S D", "Paris", "")))
        .isEqualTo(2);
  }

  @Test
  void twoMeetingsOfOneArticleStayTwoAlsoIfAnotherArticleFitsBoth() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "S D", "Paris", "2025-07-24"),
                meeting("a", "2025-07-25", HELD, "S D M", "Paris", "2025-07-24"),
                meeting("b", "2025-07-25", HELD, "S D", "", "2025-07-24")))
        .isEqualTo(2);
  }

  @Test
  void oneCommonPartyIsNotEnough() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "S D", "Paris", "2025-07-24"),
                meeting("b", "2025-07-25", HELD, "S B", "Paris", "2025-07-24")))
        .isEqualTo(2);
  }

  @Test
  void theSameMediatorBetweenOtherPartiesIsAnotherMeeting() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "S D/M", "Paris", "2025-07-24"),
                meeting("b", "2025-07-25", HELD, "S B/M", "Paris", "2025-07-24")))
        .isEqualTo(2);
  }

  @Test
  void whoMediatesInOnePaperMayTakePartInTheNext() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "S D/M", "Paris", "2025-07-24"),
                meeting("b", "2025-07-25", HELD, "M S", "Paris", "2025-07-24")))
        .isEqualTo(1);
  }

  @Test
  void aCallIsNoMeeting() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "S D", "", "2025-07-24"),
                encounter(Kind.CALL, "b", "2025-07-25", HELD, "S D", "", "2025-07-24")))
        .isEqualTo(2);
  }

  @Test
  void otherPlacesAreOtherMeetingsButACountryHoldsItsCities() {
    OfEncounter paris = meeting("a", "2025-07-25", HELD, "S D", "Paris<France", "2025-07-24");

    assertThat(events(paris, meeting("b", "2025-07-25", HELD, "S D", "Baku", "2025-07-24")))
        .isEqualTo(2);
    assertThat(events(paris, meeting("b", "2025-07-25", HELD, "S D", "France", "2025-07-24")))
        .isEqualTo(1);
    assertThat(events(paris, meeting("b", "2025-07-25", HELD, "S D", "", "2025-07-24")))
        .isEqualTo(1);
  }

  @Test
  void aDayApartIsOneNightTwoDaysApartAreTwoMeetings() {
    OfEncounter thursday = meeting("a", "2025-07-27", HELD, "S D", "Paris", "2025-07-24");

    assertThat(events(thursday, meeting("b", "2025-07-27", HELD, "S D", "Paris", "2025-07-25")))
        .isEqualTo(1);
    assertThat(events(thursday, meeting("b", "2025-07-27", HELD, "S D", "Paris", "2025-07-26")))
        .isEqualTo(2);
  }

  @Test
  void aMeetingOfLongAgoIsNotNews() {
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "F E/C", "", "2000-01-01/2000-12-31"),
                meeting("b", "2025-07-25", HELD, "F E/C", "", "")))
        .isEqualTo(2);
    assertThat(
            events(
                meeting("a", "2025-07-25", HELD, "F E/C", "", "2000-01-01/2000-12-31"),
                meeting("b", "2019-01-25", HELD, "F E/C", "", "2000-01-01/2000-12-31")))
        .isEqualTo(1);
  }

  @Test
  void withoutAnyDateNothingIsTheSame() {
    assertThat(
            events(
                meeting("a", "", HELD, "S D", "Paris", ""),
                meeting("b", "", HELD, "S D", "Paris", "")))
        .isEqualTo(2);
  }

  @Test
  void unnamedGroupsAreTheSameOnlyAtOnePlaceOnOneDay() {
    OfEncounter baku = meeting("a", "2025-07-24", HELD, "مسؤولين مسؤولون", "Baku", "2025-07-12");
    OfEncounter groups =
        meeting("a", "2025-07-24", HELD, "سوريين إسرائيليين", "Baku", "2025-07-12");

    assertThat(baku.parties()).hasSize(1);
    assertThat(
            events(
                groups,
                meeting("b", "2025-07-20", HELD, "سوريون إسرائيليون", "Baku", "2025-07-12")))
        .isEqualTo(1);
    assertThat(events(groups, meeting("b", "2025-07-24", HELD, "سوريين إسرائيليين", "Baku", "")))
        .isEqualTo(2);
    assertThat(
            events(groups, meeting("b", "2025-07-24", HELD, "سوريين إسرائيليين", "", "2025-07-12")))
        .isEqualTo(2);
  }

  @Test
  void aVisitIsTheSameIfTravellerPlaceAndTimeAre() {
    OfEncounter visit =
        encounter(Kind.VISIT, "a", "2025-07-24", PLANNED, "S", "Paris", "2025-07-24");

    assertThat(events(visit, encounter(Kind.VISIT, "b", "2025-07-25", HELD, "S", "Paris", "")))
        .isEqualTo(1);
    assertThat(events(visit, encounter(Kind.VISIT, "b", "2025-07-25", HELD, "S", "", "")))
        .isEqualTo(2);
    assertThat(events(visit, encounter(Kind.VISIT, "b", "2025-07-25", HELD, "D", "Paris", "")))
        .isEqualTo(2);
  }

  @Test
  void aChainOfNearAccountsDoesNotDriftFromOneMeetingToTheNext() {
    OfEncounter[] weekly = new OfEncounter[10];
    for (int i = 0; i < weekly.length; i++) {
      String day = java.time.LocalDate.of(2025, 1, 1).plusDays(4L * i).toString();
      weekly[i] = meeting("a" + i, day, HELD, "S D", "Paris", "");
    }

    assertThat(events(weekly)).isGreaterThan(2);
  }

  @Test
  void accountsThatDisagreeOnWhetherItTookPlaceStandSideBySide() {
    List<Event<OfEncounter>> events =
        new EventGrouper()
            .encounters(
                List.of(
                    meeting("b", "2025-07-25", CANCELLED, "S D", "Paris", "2025-07-24"),
                    meeting("a", "2025-07-24", PLANNED, "S D", "Paris", "2025-07-24")));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).accounts())
        .extracting(OfEncounter::status)
        .containsExactly(PLANNED, CANCELLED);
    assertThat(events.get(0).first().article()).isEqualTo("a");
    assertThat(events.get(0).tellings()).allMatch(telling -> telling.score() == 1.0);
  }
}
