package org.isnad.claim.casualty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.casualty.Figure.Counted;
import org.isnad.sentence.Token;

/**
 * Applies the rules to one sentence: every figure is told by one rule, every harm word used once.
 */
final class SentenceReading {
  private final List<Item> items;
  private final Map<Figure, Telling> told = new HashMap<>();
  private final Set<Figure> dismissed = new HashSet<>();
  private final Set<Integer> used = new HashSet<>();

  private SentenceReading(List<Item> items) {
    this.items = items;
  }

  /**
   * The figures of harm in a sentence, in its order.
   *
   * @param places where the names of states and places start, which are no people: «تركيا»
   * @param days the tokens of times
   */
  static List<Telling> read(
      List<Token> tokens,
      List<Figure> names,
      Set<Integer> places,
      Set<Integer> days,
      List<CasualtyRule> rules) {
    SentenceReading reading = new SentenceReading(Item.of(tokens, names, places, days));
    if (reading.items.stream().noneMatch(item -> item instanceof Item.Counted)) {
      return List.of();
    }
    int before;
    do {
      before = reading.told.size();
      rules.forEach(reading::apply);
    } while (reading.told.size() > before);
    return reading.told.values().stream()
        .flatMap(telling -> HarmsApart.of(telling, tokens))
        .sorted(Comparator.comparingInt(telling -> telling.figure().first()))
        .toList();
  }

  private void apply(CasualtyRule rule) {
    for (int at = 0; at < items.size(); at++) {
      Optional<Pattern.Match> match = rule.pattern().at(items, at, told::containsKey);
      match.ifPresent(found -> tell(rule, found));
    }
  }

  private void tell(CasualtyRule rule, Pattern.Match match) {
    if (!(items.get(match.victims()) instanceof Item.Counted counted)
        || told.containsKey(counted.figure())
        || dismissed.contains(counted.figure())) {
      return;
    }
    if (rule.dismisses()) {
      dismissed.add(counted.figure());
      return;
    }
    int word = triggerWord(match);
    if (used.contains(word) || !counts(rule, match, counted)) {
      return;
    }
    harm(rule, match, counted.figure())
        .ifPresent(
            harm -> {
              if (word >= 0) {
                used.add(word);
              }
              int trigger = trigger(match, word, counted.figure());
              told.put(
                  counted.figure(),
                  new Telling(counted.figure(), harm, rule.name(), rule.isPart(), trigger));
            });
  }

  /** The item that this match uses up, so that no other figure is told by it; −1 if none. */
  private static int triggerWord(Pattern.Match match) {
    if (match.told() >= 0 || (match.start() == match.victims() && match.harm() < 0)) {
      return -1;
    }
    return match.harm() >= 0 ? match.harm() : match.start();
  }

  private int trigger(Pattern.Match match, int word, Figure figure) {
    if (match.told() >= 0) {
      return telling(match).trigger();
    }
    return word >= 0 ? items.get(word).first() : figure.first();
  }

  /** Whether a figure counts people where the harm can also be that of things. */
  private boolean counts(CasualtyRule rule, Pattern.Match match, Item.Counted counted) {
    boolean people = counted.figure().counted() == Counted.PEOPLE;
    if (rule.harm() != null) {
      return people || Harms.isOfLife(rule.harm()) || counted.noun().isEmpty();
    }
    boolean anything =
        match.told() >= 0
            || !(match.harm() >= 0 && items.get(match.harm()) instanceof Item.Word word)
            || !word.uses().get(0).peopleOnly();
    boolean alone = counted.noun().isEmpty() && (!isOfVictims(match) || isDetention(match));
    return anything || people || alone;
  }

  /** «أسر 5»: whoever is seized without a noun is a person. */
  private boolean isDetention(Pattern.Match match) {
    return items.get(match.harm()) instanceof Item.Word word
        && word.uses().get(0).harm() == Harm.DETAINED;
  }

  private boolean isOfVictims(Pattern.Match match) {
    return match.harm() >= 0
        && items.get(match.harm()) instanceof Item.Word word
        && word.as("of-victims").isPresent();
  }

  /** What the rule says, else the figure's own noun, the harm word, or the figure told before. */
  private Optional<Harm> harm(CasualtyRule rule, Pattern.Match match, Figure figure) {
    if (rule.harm() != null) {
      return Optional.of(rule.harm());
    }
    if (dieOfWounds(match, figure)) {
      return Optional.of(Harm.KILLED);
    }
    if (match.told() >= 0) {
      return figure.harm().or(() -> Optional.of(telling(match).harm()));
    }
    if (match.harm() >= 0 && items.get(match.harm()) instanceof Item.Word word) {
      return figure
          .harm()
          .filter(Harms::isOfLife)
          .or(() -> word.joined().or(() -> Optional.of(word.uses().get(0).harm())));
    }
    return figure
        .harm()
        .or(
            () ->
                match.named() < 0
                    ? Optional.empty()
                    : ((Item.Counted) items.get(match.named())).figure().harm());
  }

  /** «وفاة ثلاثة مصابين», «توفي اثنان من الجرحى»: the wounded who die are dead. */
  private boolean dieOfWounds(Pattern.Match match, Figure figure) {
    boolean wounded = figure.harm().filter(Harm.WOUNDED::equals).isPresent();
    int before = match.harm() >= 0 ? match.harm() : match.victims() - 1;
    return wounded
        && before >= 0
        && match.told() < 0
        && items.get(before) instanceof Item.Word word
        && !word.uses().isEmpty()
        && word.uses().get(0).harm() == Harm.KILLED;
  }

  private Telling telling(Pattern.Match match) {
    Figure figure = ((Item.Counted) items.get(match.told())).figure();
    return Objects.requireNonNull(told.get(figure));
  }
}
