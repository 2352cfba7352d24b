package org.isnad.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;

/** How well what the text says a person is agrees with what an item is known to have been. */
record OfficeFit(List<Held> held, Set<String> states, Optional<LocalDate> day) {
  private static final double WRONG_STATE = -0.3;
  private static final double RIGHT_STATE = 0.06;

  /** An office of the text: which one, and of which states. */
  record Held(Office office, Set<String> states) {}

  static OfficeFit of(
      Actor actor, ArticleContext context, Gazetteer gazetteer, StateNames stateNames) {
    Set<String> states = new HashSet<>();
    actor.names().forEach(name -> states.addAll(stateNames.adjectivesIn(name)));
    List<Held> held =
        actor.offices().stream()
            .map(
                office ->
                    new Held(
                        gazetteer.office(office.title()).orElse(Office.OTHER),
                        stateNames.namedIn(office.of())))
            .toList();
    held.forEach(office -> states.addAll(office.states()));
    return new OfficeFit(held, Set.copyOf(states), context.day());
  }

  /** The candidate with what office, state and date say for or against it. */
  Candidate judge(Candidate candidate) {
    Item item = candidate.item();
    Candidate judged = candidate;
    Set<String> known = statesOf(item);
    if (!states.isEmpty() && !known.isEmpty()) {
      boolean agrees = states.stream().anyMatch(known::contains);
      judged = agrees ? judged.plus(RIGHT_STATE, "state") : judged.plus(WRONG_STATE, "");
    }
    double office = officeScore(item);
    return office > 0 ? judged.plus(office, "office") : judged;
  }

  /** Whether the item is known to have held one of these offices on the day of the article. */
  boolean holdsThatDay(Item item) {
    return day.isPresent() && matching(item).anyMatch(holding -> fit(holding) == Term.Fit.DURING);
  }

  /**
   * Whether the text gives an office that is told apart, and the item is not known to have held it.
   */
  boolean contradicts(Item item) {
    return held.stream().anyMatch(office -> toldApart(office.office()))
        && matching(item).findAny().isEmpty();
  }

  private static boolean toldApart(Office office) {
    return office != Office.OTHER && office != Office.MINISTER;
  }

  private double officeScore(Item item) {
    return matching(item).mapToDouble(holding -> worth(fit(holding))).max().orElse(0);
  }

  private static double worth(Term.Fit fit) {
    return switch (fit) {
      case DURING -> 0.1;
      case UNKNOWN -> 0.07;
      case AFTER -> 0.04;
      case BEFORE -> 0;
    };
  }

  private Term.Fit fit(Holding holding) {
    return day.map(holding.term()::fit).orElse(Term.Fit.UNKNOWN);
  }

  private Stream<Holding> matching(Item item) {
    return item.holdings().stream()
        .filter(
            holding ->
                held.stream()
                    .anyMatch(
                        office ->
                            toldApart(office.office())
                                && office.office() == holding.office()
                                && office.states().contains(holding.of())));
  }

  private static Set<String> statesOf(Item item) {
    Set<String> states = new HashSet<>();
    Stream.concat(Stream.of(item.country()), item.holdings().stream().map(Holding::of))
        .filter(state -> !state.isEmpty())
        .forEach(states::add);
    return states;
  }
}
