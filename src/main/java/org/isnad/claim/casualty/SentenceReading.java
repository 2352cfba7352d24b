package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /** The figures of harm in a sentence, in its order. */
  static List<Telling> read(List<Token> tokens, List<Figure> names, List<CasualtyRule> rules) {
    SentenceReading reading = new SentenceReading(Item.of(tokens, names));
    int before;
    do {
      before = reading.told.size();
      rules.forEach(reading::apply);
    } while (reading.told.size() > before);
    List<Telling> tellings = new ArrayList<>(reading.told.values());
    tellings.sort(Comparator.comparingInt(telling -> telling.figure().first()));
    return tellings;
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
        || dismissed.contains(counted.figure())
        || used.contains(match.harm())) {
      return;
    }
    Figure figure = counted.figure();
    if (rule.dismisses()) {
      dismissed.add(figure);
      return;
    }
    Optional<Harm> harm = figure.harm();
    int trigger = figure.first();
    if (match.harm() >= 0) {
      Item.Word word = (Item.Word) items.get(match.harm());
      HarmWord use = word.uses().get(0);
      if (use.peopleOnly() && figure.counted() != Counted.PEOPLE) {
        return;
      }
      harm = harm.filter(Harms::isOfLife).or(() -> Optional.of(word.joined().orElse(use.harm())));
      trigger = word.first();
      used.add(match.harm());
    } else if (harm.isEmpty() && match.told() >= 0) {
      Figure other = ((Item.Counted) items.get(match.told())).figure();
      Telling telling = java.util.Objects.requireNonNull(told.get(other));
      harm = Optional.of(telling.harm());
      trigger = telling.trigger();
    }
    if (match.harm() < 0 && match.told() < 0 && match.start() != match.victims()) {
      if (!used.add(match.start()) && match.named() < 0) {
        return;
      }
      trigger = items.get(match.start()).first();
    }
    if (harm.isEmpty() && match.named() >= 0) {
      harm = ((Item.Counted) items.get(match.named())).figure().harm();
    }
    if (rule.harm() != null && !Harms.isOfLife(rule.harm()) && figure.counted() != Counted.PEOPLE) {
      return;
    }
    if (rule.harm() != null && figure.harm().isEmpty()) {
      harm = Optional.of(rule.harm());
    }
    int where = trigger;
    harm.ifPresent(h -> told.put(figure, new Telling(figure, h, rule.name(), where)));
  }
}
