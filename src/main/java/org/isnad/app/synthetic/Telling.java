package org.isnad.app.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.gazetteer.Item;

/**
 * An invented encounter, as articles tell it.
 *
 * @param dead 0 if nobody comes to harm
 */
record Telling(
    Kind kind,
    Status status,
    List<Cast.Member> participants,
    Optional<Cast.Member> mediator,
    Optional<Item> place,
    Optional<LocalDate> day,
    int dead) {
  private static final List<Status> STATUSES =
      List.of(
          Status.HELD,
          Status.HELD,
          Status.HELD,
          Status.HELD,
          Status.HELD,
          Status.HELD,
          Status.HELD,
          Status.PLANNED,
          Status.PLANNED,
          Status.PROPOSED,
          Status.CANCELLED,
          Status.DENIED);
  private static final List<Kind> KINDS =
      List.of(Kind.MEETING, Kind.MEETING, Kind.MEETING, Kind.VISIT, Kind.CALL);

  /** One encounter in twenty has a mediator, one in ten comes with an incident. */
  static Telling invented(Cast cast, LocalDate around, Random random) {
    List<Cast.Member> members =
        IntStream.range(0, 4)
            .mapToObj(i -> cast.member(random))
            .distinct()
            .limit(2 + (random.nextInt(4) == 0 ? 1 : 0))
            .toList();
    Cast.Member mediator = cast.member(random);
    boolean isMediated = random.nextInt(20) == 0 && !members.contains(mediator);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    Item place = cast.place(random);
    LocalDate day = around.minusDays(random.nextInt(5));
    return new Telling(
        kind,
        STATUSES.get(random.nextInt(STATUSES.size())),
        members,
        isMediated ? Optional.of(mediator) : Optional.empty(),
        kind != Kind.CALL && random.nextInt(4) > 0 ? Optional.of(place) : Optional.empty(),
        random.nextInt(12) > 0 ? Optional.of(day) : Optional.empty(),
        random.nextInt(10) == 0 ? 1 + random.nextInt(60) : 0);
  }
}
