package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A title in the dual for two states that no name tells: «زعيما الكوريتين», «رئيسي البلدين», «وزيري
 * خارجية الدولتين». Leaders are the two who met last, if two have met.
 */
final class LeadersOfTwo {
  private static final Set<String> LEADERS = Set.of("زعيما", "زعيمي", "رييسا", "رييسي");
  private static final Set<String> TWO = Set.of("البلدين", "الدولتين", "الكوريتين");

  private final Grammar grammar;

  LeadersOfTwo(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The group at some tokens; empty if there is no such title. */
  Optional<Mention> at(Line line, int i) {
    if (line.isDefinite(i) || !grammar.lexicon().isDualTitle(line.bare(i))) {
      return Optional.empty();
    }
    boolean led = LEADERS.contains(line.form(i)) && TWO.contains(line.form(i + 1));
    int last =
        (line.isNoun(i + 1) || line.isAdjective(i + 1)) && !TWO.contains(line.form(i + 1))
            ? i + 2
            : i + 1;
    last += line.form(last).equals("في") ? 1 : 0; // «وزيري الداخلية في البلدين»
    if (!TWO.contains(line.form(last))) {
      return Optional.empty();
    }
    int end = last + 1;
    return Optional.of(
        new Mention.Group(
            line.words(i, end), led ? "both-sides" : "group", List.of(line.name(i, end))));
  }
}
