package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.event.TestingAccounts.figure;

import java.util.List;
import java.util.Set;
import org.isnad.event.Account.OfHarm;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private static int incidents(OfHarm... figures) {
    return new EventGrouper().incidents(List.of(figures)).size();
  }

  @Test
  void anUndatedFigureOfTheWeekAfterBelongsToThePeriod() {
    OfHarm hundreds = figure("a", "2025-07-25", "c1", "Suwayda", "2025-07-13/2025-07-19", "s1");

    assertThat(incidents(hundreds, figure("b", "2025-07-24", "c1", "Suwayda", "", "s1")))
        .isEqualTo(1);
    assertThat(incidents(hundreds, figure("b", "2025-07-28", "c1", "Suwayda", "", "s1")))
        .isEqualTo(2);
  }

  @Test
  void figuresOfOneArticleAtOnePlaceBelongTogether() {
    assertThat(
            incidents(
                figure("a", "2025-07-25", "killed", "Gaza", "2025-07-24", "s1"),
                figure("a", "2025-07-25", "wounded", "Gaza", "2025-07-24", "s2")))
        .isEqualTo(1);
  }

  @Test
  void figuresOfOneSentenceBelongTogetherAlsoIfOneNamesNoPlace() {
    assertThat(
            incidents(
                figure("a", "", "killed", "Gaza", "", "s1"),
                figure("a", "", "wounded", "", "", "s1")))
        .isEqualTo(1);
  }

  @Test
  void figuresWithoutAPlaceStayAlone() {
    assertThat(
            incidents(
                figure("a", "2025-07-25", "c1", "", "2025-07-24", "s1"),
                figure("b", "2025-07-25", "c1", "", "2025-07-24", "s1")))
        .isEqualTo(2);
  }

  @Test
  void aRunningTotalIsNotTheStrikeOfTheDay() {
    OfHarm total = figure("a", "2025-07-25", "c1", "Gaza", "2023-10-07/2025-07-25", "s1");

    assertThat(incidents(total, figure("a", "2025-07-25", "c2", "Gaza", "2025-07-25", "s2")))
        .isEqualTo(2);
    assertThat(
            incidents(
                total, figure("b", "2025-05-01", "c1", "Gaza", "2023-10-07/2025-05-01", "s1")))
        .isEqualTo(1);
  }

  @Test
  void onlyTheSamePlaceIsTheSameIncidentNotItsCountry() {
    assertThat(
            incidents(
                figure("a", "2025-07-25", "c1", "Suwayda<Syria", "2025-07-24", "s1"),
                figure("b", "2025-07-25", "c1", "Syria", "2025-07-24", "s1")))
        .isEqualTo(2);
  }

  @Test
  void anUnlinkedPlaceIsKnownByItsNameWithoutTheWordForItsKind() {
    Whereabouts.At linked = new Whereabouts.At("Q236797", true, Set.of("السويداء"), Set.of());
    Whereabouts.At province =
        new Whereabouts.At("محافظه", false, Set.of("محافظة السويداء"), Set.of());

    assertThat(linked.agreement(province)).isEqualTo(1000);
    assertThat(linked.agreement(TestingAccounts.place("Q90"))).isZero();
  }

  @Test
  void dailyFiguresDoNotBecomeOneLongIncident() {
    OfHarm[] daily = new OfHarm[30];
    for (int i = 0; i < daily.length; i++) {
      String day = java.time.LocalDate.of(2025, 1, 1).plusDays(i).toString();
      daily[i] = figure("a" + i, day, "c1", "Gaza", "", "s1");
    }

    assertThat(incidents(daily)).isGreaterThan(7);
  }
}
