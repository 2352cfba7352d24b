package org.isnad.link.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.gazetteer.Demonym;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Holding;
import org.isnad.gazetteer.Office;
import org.isnad.gazetteer.Term;

/**
 * Weighs an item against what the articles say. The service's own order and score count for
 * nothing.
 */
final class Judge {
  private static final double STATED_STATE = 0.15;

  /** Of several states that offices of one name belong to: namesakes may be mixed up. */
  private static final double PARTLY_STATED = 0.05;

  private static final double WRONG_STATE = -0.3;
  private static final double SPOKEN_OF = 0.1;

  /** A place has no more than its name and its state. */
  private static final double PLACE_SPOKEN_OF = 0.2;

  private static final double OTHER_OFFICES = -0.1;
  private static final double MOST_POPULAR = 0.03;

  private final Gazetteer gazetteer;
  private final Positions positions;

  /**
   * What an item comes to.
   *
   * @param supported whether state or office bear the name out, and nothing speaks against it
   * @param same whether the name is spelled the same, and says something
   */
  record Verdict(
      Entity entity, double score, boolean same, boolean supported, List<String> evidence) {
    Verdict {
      evidence = List.copyOf(evidence);
    }
  }

  Judge(Gazetteer gazetteer, Positions positions) {
    this.gazetteer = gazetteer;
    this.positions = positions;
  }

  /** Empty if the item cannot be meant. */
  Optional<Verdict> judge(Unlinked thing, Entity entity) {
    Optional<NameFit> name = NameFit.best(thing, entity.arabic());
    if (name.isEmpty() || KindFit.objection(thing, entity).isPresent()) {
      return Optional.empty();
    }
    List<Weight> weights = new ArrayList<>();
    List<Holding> held = thing.kind() == Unlinked.Kind.PERSON ? positions.of(entity) : List.of();
    weights.add(new Weight(name.get().worth(), name.get().evidence()));
    weights.addAll(states(thing, entity, held));
    office(thing, held).ifPresent(weights::add);
    weights.add(popularity(entity));
    boolean supported =
        weights.stream().skip(1).anyMatch(Weight::supports)
            && weights.stream().noneMatch(weight -> weight.worth() < 0);
    boolean telling = thing.kind() != Unlinked.Kind.PERSON || !name.get().isOneWord();
    double score = weights.stream().mapToDouble(Weight::worth).sum();
    return Optional.of(
        new Verdict(
            entity,
            Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0,
            name.get().same() && telling,
            supported,
            evidence(entity, weights)));
  }

  private record Weight(double worth, String evidence) {
    boolean supports() {
      return worth >= SPOKEN_OF;
    }
  }

  private static List<String> evidence(Entity entity, List<Weight> weights) {
    List<String> evidence = new ArrayList<>();
    weights.stream().map(Weight::evidence).filter(e -> !e.isEmpty()).forEach(evidence::add);
    String who =
        Stream.of(entity.english(), entity.description())
            .filter(words -> !words.isEmpty())
            .map(Plain::text)
            .collect(Collectors.joining(", "));
    if (!who.isEmpty()) {
      evidence.add("item: " + who);
    }
    return evidence;
  }

  private List<Weight> states(Unlinked thing, Entity entity, List<Holding> held) {
    Set<String> theirs = new HashSet<>(entity.values("P17"));
    theirs.addAll(entity.values("P27"));
    theirs.addAll(entity.values("P1001"));
    held.stream().map(Holding::of).forEach(theirs::add);
    Set<String> stated = stated(thing);
    if (theirs.isEmpty() || thing.kind() == Unlinked.Kind.STATE) {
      return List.of();
    }
    return stated.isEmpty()
        ? spokenOf(thing, theirs).map(List::of).orElse(List.of())
        : List.of(asStated(stated, theirs));
  }

  private static Weight asStated(Set<String> stated, Set<String> theirs) {
    Set<String> agreed = both(stated, theirs);
    if (agreed.isEmpty()) {
      return new Weight(
          WRONG_STATE, "against: of %s, not of %s".formatted(list(theirs), list(stated)));
    }
    return agreed.size() == stated.size()
        ? new Weight(STATED_STATE, "state: %s, as stated".formatted(list(agreed)))
        : new Weight(
            PARTLY_STATED, "state: %s, stated are %s".formatted(list(agreed), list(stated)));
  }

  private static Optional<Weight> spokenOf(Unlinked thing, Set<String> theirs) {
    int most = thing.states().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Optional<String> spokenOf =
        both(thing.states().keySet(), theirs).stream()
            .max(
                Comparator.<String>comparingInt(state -> thing.states().getOrDefault(state, 0))
                    .thenComparing(state -> state));
    if (spokenOf.isEmpty() || most == 0) {
      return Optional.empty();
    }
    double share = thing.states().getOrDefault(spokenOf.get(), 0) / (double) most;
    double full = thing.kind() == Unlinked.Kind.PLACE ? PLACE_SPOKEN_OF : SPOKEN_OF;
    return Optional.of(
        new Weight(
            full * share, "state: %s, of which the articles speak".formatted(spokenOf.get())));
  }

  /** The states of the offices, and those whose adjective stands in a name. */
  private Set<String> stated(Unlinked thing) {
    Set<String> stated = new HashSet<>();
    thing.offices().forEach(held -> stated.addAll(held.states()));
    if (thing.kind() == Unlinked.Kind.ORGANIZATION) {
      for (String name : thing.names()) {
        for (String word : name.split("\\s+", -1)) {
          gazetteer.demonym(word).map(Demonym::state).ifPresent(stated::add);
        }
      }
    }
    return stated;
  }

  private Optional<Weight> office(Unlinked thing, List<Holding> held) {
    Optional<Weight> best = Optional.empty();
    boolean toldApart = false;
    for (Unlinked.Held wanted : thing.offices()) {
      Office office = gazetteer.office(wanted.title()).orElse(Office.OTHER);
      if (office == Office.OTHER || office == Office.MINISTER) {
        continue;
      }
      toldApart = true;
      for (Holding holding : held) {
        if (holding.office() == office && wanted.states().contains(holding.of())) {
          Weight weight = weight(thing, holding);
          if (best.isEmpty() || weight.worth() > best.get().worth()) {
            best = Optional.of(weight);
          }
        }
      }
    }
    return best.isEmpty() && toldApart && !held.isEmpty()
        ? Optional.of(new Weight(OTHER_OFFICES, "against: other offices than the stated"))
        : best;
  }

  private static Weight weight(Unlinked thing, Holding holding) {
    Term term = holding.term();
    double worth = thing.days().stream().mapToDouble(day -> worth(term.fit(day))).max().orElse(0.1);
    String time = term.from().isEmpty() && term.to().isEmpty() ? "" : term.from() + "/" + term.to();
    return new Weight(
        worth,
        "office: %s of %s %s".formatted(holding.office().word(), holding.of(), time).strip());
  }

  private static double worth(Term.Fit fit) {
    return switch (fit) {
      case DURING -> 0.2;
      case UNKNOWN -> 0.1;
      case AFTER -> 0.05;
      case BEFORE -> 0;
    };
  }

  private static Weight popularity(Entity entity) {
    return new Weight(Math.min(MOST_POPULAR, entity.sitelinks() / 1000.0), "");
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.retainAll(others);
    return both;
  }

  private static String list(Set<String> ids) {
    return ids.stream().sorted().limit(5).collect(Collectors.joining(" "));
  }
}
