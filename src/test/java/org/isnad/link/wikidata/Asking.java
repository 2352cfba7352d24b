package org.isnad.link.wikidata;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.gazetteer.Gazetteer;

/**
 * Asks the stand-in as a run would, on a day of its own, and only writes down how long it waits.
 */
final class Asking {
  static final Gazetteer GAZETTEER = Gazetteer.load();
  static final LocalDate DAY = LocalDate.of(2021, 3, 4);

  private final Service service;
  private final Path kept;
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2025-06-01T12:00:00Z");
  private int requests = 100;
  private Duration timeout = Duration.ofSeconds(20);

  Asking(Service service, Path kept) {
    this.service = service;
    this.kept = kept;
  }

  Asking requests(int most) {
    requests = most;
    return this;
  }

  Asking timeout(Duration longest) {
    timeout = longest;
    return this;
  }

  Asking later(Duration time) {
    now = now.plus(time);
    return this;
  }

  /** Waits of the last run, without the usual pause between two requests. */
  List<Duration> waits() {
    return pauses.stream().filter(pause -> !pause.equals(Duration.ofMillis(1))).toList();
  }

  long usualPauses() {
    return pauses.stream().filter(pause -> pause.equals(Duration.ofMillis(1))).count();
  }

  Findings about(Unlinked... things) {
    pauses.clear();
    Manners manners =
        new Manners(
            "isnad-test (nobody@example.org)",
            Duration.ofMillis(1),
            timeout,
            requests,
            Duration.ofDays(90),
            Duration.ofMinutes(2));
    return new Proposer(
            service, manners, kept, GAZETTEER, pauses::add, Clock.fixed(now, ZoneOffset.UTC))
        .propose(List.of(things));
  }

  /** A person without office. */
  static Unlinked person(String... names) {
    return thing(Unlinked.Kind.PERSON, List.of(), Map.of(), names);
  }

  static Unlinked official(String title, String state, String... names) {
    Unlinked.Held held = new Unlinked.Held(title, Set.of(state));
    return thing(Unlinked.Kind.PERSON, List.of(held), Map.of(state, 1), names);
  }

  static Unlinked thing(
      Unlinked.Kind kind,
      List<Unlinked.Held> offices,
      Map<String, Integer> states,
      String... names) {
    return new Unlinked(
        kind, List.of(names), offices, new TreeSet<>(Set.of(DAY)), states, List.of());
  }
}
