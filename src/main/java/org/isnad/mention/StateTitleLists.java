package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * Holders named beside or after the states that they serve: «وزراء خارجية روسيا وتركيا وإيران سيرغي
 * لافروف ومولود جاويش أوغلو ومحمد جواد ظريف», «وزراء خارجية روسيا سيرغي لافروف وتركيا مولود جاويش
 * أوغلو». Each becomes a person with his office, the ministers without names none.
 */
final class StateTitleLists {
  /**
   * Holders of one title.
   *
   * @param mentions how many mentions they stand for
   */
  private record Holders(List<Mention> persons, int mentions) {}

  private static final Holders NOBODY = new Holders(List.of(), 0);

  private final Grammar grammar;

  StateTitleLists(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The mentions of a sentence, in order, with such holders in place of groups and states. */
  List<Mention> told(Line line, List<Mention> found) {
    List<Mention> all = new ArrayList<>();
    int i = 0;
    while (i < found.size()) {
      Holders holders =
          found.get(i) instanceof Mention.Group group && isTitled(line, group)
              ? holders(line, found, i)
              : NOBODY;
      all.addAll(holders.persons().isEmpty() ? List.of(found.get(i)) : holders.persons());
      i += holders.persons().isEmpty() ? 1 : holders.mentions();
    }
    return all;
  }

  private boolean isTitled(Line line, Mention.Group group) {
    int first = group.words().first();
    return !line.isDefinite(first) && grammar.lexicon().isPluralTitle(line.bare(first));
  }

  private Holders holders(Line line, List<Mention> found, int at) {
    Words group = found.get(at).words();
    int of = group.first() + 1;
    while (of < group.end() && grammar.state(line, of).isEmpty()) {
      of++;
    }
    String one = grammar.lexicon().singular(line.bare(group.first()));
    String field = of > group.first() + 1 ? " " + line.surface(group.first() + 1, of) : "";
    String title = one + field;
    List<String> states = states(line, of, group.end());
    return states.size() > 1
        ? inRow(line, found, at, title, states)
        : states.size() == 1 ? inPairs(line, found, at, title, states.get(0)) : NOBODY;
  }

  private List<String> states(Line line, int from, int end) {
    List<String> states = new ArrayList<>();
    int i = from;
    while (i < end) {
      Optional<Found> state = grammar.state(line, i);
      state.ifPresent(found -> states.add(found.name()));
      if (state.isEmpty() && !line.isConjunction(i) && !line.isComma(i)) {
        return List.of();
      }
      i = state.map(Found::end).orElse(i + 1);
    }
    return states;
  }

  /** The states first, then as many names. */
  private Holders inRow(Line line, List<Mention> found, int at, String title, List<String> states) {
    List<Mention> holders = new ArrayList<>();
    int end = found.get(at).words().end();
    for (int k = 0; k < states.size(); k++) {
      Optional<Mention.Person> person = unheld(found, at + 1 + k);
      if (person.isEmpty() || !joins(line, end, person.get().words().first())) {
        return NOBODY;
      }
      int first = k == 0 ? found.get(at).words().first() : person.get().words().first();
      end = person.get().words().end();
      holders.add(holder(line, first, person.get(), title, states.get(k)));
    }
    return new Holders(holders, 1 + states.size());
  }

  /** Each state with its name. */
  private Holders inPairs(Line line, List<Mention> found, int at, String title, String state) {
    List<Mention> holders = new ArrayList<>();
    String of = state;
    int first = found.get(at).words().first();
    int before = found.get(at).words().end();
    int next = at + 1;
    while (true) {
      Optional<Mention.Person> person = unheld(found, next);
      if (person.isEmpty() || person.get().words().first() != before) {
        break;
      }
      holders.add(holder(line, first, person.get(), title, of));
      int end = person.get().words().end();
      next++;
      boolean more =
          next < found.size()
              && found.get(next) instanceof Mention.State other
              && joins(line, end, other.words().first())
              && other.words().first() > end;
      if (!more) {
        break;
      }
      of = ((Mention.State) found.get(next)).state();
      first = found.get(next).words().first();
      before = found.get(next).words().end();
      next++;
    }
    boolean whole = holders.size() > 1 && unheld(found, next - 1).isPresent();
    return whole ? new Holders(holders, next - at) : NOBODY;
  }

  private static Optional<Mention.Person> unheld(List<Mention> found, int i) {
    return i < found.size()
            && found.get(i) instanceof Mention.Person person
            && person.offices().isEmpty()
        ? Optional.of(person)
        : Optional.empty();
  }

  /** Whether nothing but commas and «و» stands between. */
  private static boolean joins(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.isComma(i) && !line.isConjunction(i)) {
        return false;
      }
    }
    return to - from <= 2;
  }

  private static Mention holder(
      Line line, int first, Mention.Person person, String title, String state) {
    return new Mention.Person(
        line.words(first, person.words().end()),
        "shared-title",
        person.name(),
        List.of(new OfficeWords(title, state)));
  }
}
