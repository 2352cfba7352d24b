package org.isnad.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Item;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;
import org.isnad.text.MatchingForm;

/** How well what the text says a person is agrees with what an item is known to have been. */
record OfficeFit(List<Held> held, Set<String> states, ArticleContext context) {
  private static final double WRONG_STATE = -0.3;
  private static final double RIGHT_STATE = 0.06;

  private static final Pattern NOT_NOW =
      Pattern.compile("سابق|اسبق|راحل|جديد|مكلف|منتخب|معين|مقبل|قادم|مخلوع|معزول|مستقيل");

  private static final Pattern ROYAL =
      Pattern.compile("(?:ال)?(?:ملك|ملكه|عاهل|امير|سلطان|امبراطور)(?: .*)?");

  /** A label or alias of two words at least. */
  private static final double FULL_NAME = 0.8;

  /**
   * An office of the text: which one, and of which states.
   *
   * @param alone whether it can stand for its holder of that day: it is of the state itself («رئيس
   *     شركة الطاقة الروسية» is not the president of Russia) and held now («رئيس الوزراء الجديد»
   *     may be the next one)
   * @param royal whether the title is a monarch's, which no president has
   */
  record Held(Office office, Set<String> states, boolean alone, boolean royal) {
    boolean fits(Holding holding) {
      return toldApart(office)
          && office == holding.office()
          && states.contains(holding.of())
          && !(royal && holding.title().toLowerCase(Locale.ROOT).startsWith("president"));
    }
  }

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
                        stateNames.namedIn(office.of()),
                        stateNames.meant(office.of()).isPresent()
                            && !NOT_NOW.matcher(MatchingForm.of(office.title())).find(),
                        ROYAL.matcher(MatchingForm.of(office.title())).matches()))
            .toList();
    held.forEach(office -> states.addAll(office.states()));
    return new OfficeFit(held, Set.copyOf(states), context);
  }

  /** The candidate with what office, state and date say for or against it. */
  Candidate judge(Candidate candidate) {
    Item item = candidate.item();
    Candidate judged = candidate;
    Set<String> known = statesOf(item);
    if (!states.isEmpty() && !known.isEmpty()) {
      boolean agrees = states.stream().anyMatch(known::contains);
      if (agrees) {
        judged = judged.plus(RIGHT_STATE, "state");
      } else if (candidate.score() < FULL_NAME || !hasOfficeElsewhere(item)) {
        judged = judged.plus(WRONG_STATE, "");
      }
    }
    double office = officeScore(item);
    if (office == 0) {
      return judged;
    }
    return judged.plus(office, holdsThatDay(item) ? "office+date" : "office");
  }

  /** The offices of the text that are told apart. */
  Stream<Held> heldOffices() {
    return held.stream().filter(office -> toldApart(office.office()));
  }

  /**
   * Whether the item holds such an office in another state that the article speaks of. A state read
   * wrongly is commoner than a foreign minister's namesake who is foreign minister.
   */
  private boolean hasOfficeElsewhere(Item item) {
    return item.holdings().stream()
        .anyMatch(
            holding ->
                context.countries().containsKey(holding.of())
                    && Set.of(Term.Fit.DURING, Term.Fit.UNKNOWN).contains(fit(holding))
                    && held.stream()
                        .anyMatch(
                            office ->
                                toldApart(office.office()) && office.office() == holding.office()));
  }

  /** Whether the item is known to have held one of these offices on the day of the article. */
  boolean holdsThatDay(Item item) {
    return context.day().isPresent()
        && matching(item, held.stream().filter(Held::alone).toList())
            .anyMatch(holding -> fit(holding) == Term.Fit.DURING);
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
    return context.day().map(holding.term()::fit).orElse(Term.Fit.UNKNOWN);
  }

  private Stream<Holding> matching(Item item) {
    return matching(item, held);
  }

  private static Stream<Holding> matching(Item item, List<Held> offices) {
    return item.holdings().stream()
        .filter(holding -> offices.stream().anyMatch(office -> office.fits(holding)));
  }

  /** Ids of the states that an item is of, by its country or by an office. */
  static Set<String> statesOf(Item item) {
    Set<String> states = new HashSet<>();
    Stream.concat(Stream.of(item.country()), item.holdings().stream().map(Holding::of))
        .filter(state -> !state.isEmpty())
        .forEach(states::add);
    return states;
  }
}
