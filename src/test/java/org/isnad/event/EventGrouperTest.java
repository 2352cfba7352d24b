package org.isnad.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.event.TestingAccounts.figure;
import static org.isnad.event.TestingAccounts.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.event.Account.OfEncounter;
import org.isnad.event.Account.OfHarm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventGrouperTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  /** News of two years; few actors and places make the most of it. */
  private static List<OfEncounter> meetings(int count, int actors, Random random) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              LocalDate day = START.plusDays(random.nextInt(730));
              String who = "P" + few(random, actors) + " P" + few(random, actors);
              String place = random.nextBoolean() ? "" : "Q" + few(random, 200);
              String days = random.nextBoolean() ? "" : day.minusDays(1).toString();
              Status status = random.nextBoolean() ? Status.HELD : Status.PLANNED;
              return meeting("a" + i / 3 + "#" + i, day.toString(), status, who, place, days);
            })
        .toList();
  }

  private static int few(Random random, int of) {
    return (int) (of * Math.pow(random.nextDouble(), 4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfAccountsDoesNotMatter(long seed) {
    List<OfEncounter> meetings = new ArrayList<>(meetings(3000, 30, new Random(7)));
    List<Event<OfEncounter>> once = new EventGrouper().encounters(meetings);

    Collections.shuffle(meetings, new Random(seed));

    assertThat(new EventGrouper().encounters(meetings)).isEqualTo(once);
    assertThat(once.size()).isBetween(1000, meetings.size() - 100);
  }

  @Test
  void everyAccountIsInOneEventAndNoArticleTellsOneEventTwice() {
    List<OfEncounter> meetings = meetings(3000, 30, new Random(7));

    List<Event<OfEncounter>> events = new EventGrouper().encounters(meetings);

    assertThat(events.stream().flatMap(event -> event.accounts().stream()))
        .containsExactlyInAnyOrderElementsOf(meetings);
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.accounts()).extracting(Account::article).doesNotHaveDuplicates());
  }

  @Test
  void aHundredThousandAccountsAreGroupedInSeconds() {
    List<OfEncounter> meetings = meetings(100_000, 2000, new Random(7));
    List<OfHarm> figures =
        IntStream.range(0, 100_000)
            .mapToObj(
                i -> {
                  Random random = new Random(i);
                  String day = START.plusDays(random.nextInt(730)).toString();
                  String place = "Q" + few(random, 300);
                  return figure("a" + i / 3, day, "c" + i, place, i % 2 == 0 ? day : "", "s" + i);
                })
            .toList();
    EventGrouper grouper = new EventGrouper();

    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertThat(grouper.encounters(meetings)).hasSizeLessThan(100_000);
          assertThat(grouper.incidents(figures)).hasSizeLessThan(100_000);
        });
  }

  @Test
  void nothingIsNoEvent() {
    assertThat(new EventGrouper().encounters(List.of())).isEmpty();
  }
}
