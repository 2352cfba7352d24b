package org.isnad.link.wikidata;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Whether an item is of the right kind, and was there at the time: what fails this is no choice.
 */
final class KindFit {
  private static final String HUMAN = "Q5";
  private static final String[] STATES = {"Q3624078", "Q6256", "Q7275", "Q3024240"};

  /** Youngest that somebody who acts in politics can be. */
  private static final int OF_AGE = 16;

  private KindFit() {}

  /** Why an item cannot be meant; empty if it can. */
  static Optional<String> objection(Unlinked thing, Entity entity) {
    if (!isOfKind(thing.kind(), entity)) {
      return Optional.of("no " + thing.kind().word());
    }
    if (thing.days().isEmpty()) {
      return Optional.empty();
    }
    return switch (thing.kind()) {
      case PERSON -> life(thing.days(), entity);
      case ORGANIZATION, STATE, PLACE ->
          latest(entity, "P571")
              .filter(begun -> begun > thing.days().last().getYear())
              .map(begun -> "began in " + begun);
    };
  }

  private static boolean isOfKind(Unlinked.Kind kind, Entity entity) {
    boolean human = entity.isA(HUMAN);
    return switch (kind) {
      case PERSON -> human;
      case STATE -> entity.isA(STATES);
      case PLACE -> !human && entity.has("P625") && !hasSeatOrChair(entity);
      case ORGANIZATION -> !human && isBody(entity) && !entity.has("P1082") && !entity.isA(STATES);
    };
  }

  /** Has a seat, a chair, members, founders or parts, as only organisations do. */
  private static boolean isBody(Entity entity) {
    return hasSeatOrChair(entity)
        || entity.has("P112")
        || entity.has("P355")
        || entity.has("P463") && !entity.has("P1082") && !entity.has("P625")
        || entity.has("P856") && !entity.has("P625");
  }

  private static boolean hasSeatOrChair(Entity entity) {
    return entity.has("P159") || entity.has("P488") || entity.has("P749");
  }

  private static Optional<String> life(SortedSet<LocalDate> days, Entity entity) {
    Optional<Integer> died = latest(entity, "P570");
    if (died.isPresent() && died.get() < days.first().getYear()) {
      return Optional.of("died in " + died.get());
    }
    return latest(entity, "P569")
        .filter(born -> born > days.last().getYear() - OF_AGE)
        .map(born -> "born in " + born);
  }

  /** The latest of the years that a statement gives. */
  private static Optional<Integer> latest(Entity entity, String property) {
    return entity.values(property).stream()
        .filter(date -> date.matches("\\d{4}.*"))
        .map(date -> Integer.valueOf(date.substring(0, 4)))
        .max(Integer::compareTo);
  }
}
