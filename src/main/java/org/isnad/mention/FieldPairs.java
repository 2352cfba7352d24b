package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * One title in the dual for two fields: «وزيرا الخارجية والدفاع الأمريكيان», «وزيري النقل، والأشغال
 * العامة، سامي الحاج، وعمر بدر», «رئيسي مجلسي النواب والأعيان».
 */
final class FieldPairs {
  private final Grammar grammar;
  private final NameParser names;

  FieldPairs(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  /** Both holders, by name if two names follow; empty if this is no such title. */
  List<Mention> at(Line line, int i, String title) {
    boolean councils = line.form(i + 1).equals("مجلسي");
    int first = councils ? i + 2 : i + 1;
    if (!grammar.lexicon().isDualTitle(line.bare(i)) || line.isDefinite(i)) {
      return List.of();
    }
    int firstEnd = field(line, first, councils);
    int and = line.isComma(firstEnd) ? firstEnd + 1 : firstEnd;
    if (firstEnd == first || !line.isConjunction(and)) {
      return List.of();
    }
    int second = and + 1;
    int secondEnd = field(line, second, councils);
    if (secondEnd == second) {
      return List.of();
    }
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, secondEnd);
    String of = nation.map(Nationality.Hit::state).orElse("");
    int end = nation.map(Nationality.Hit::end).orElse(secondEnd);
    String head = councils ? title + " مجلس " : title + " ";
    OfficeWords one = new OfficeWords(head + line.name(first, firstEnd), of);
    OfficeWords other = new OfficeWords(head + line.name(second, secondEnd), of);
    List<Mention> named = named(line, i, end, one, other);
    if (named.isEmpty() && line.isProper(line.isComma(end) ? end + 1 : end)) {
      return List.of();
    }
    return named.isEmpty()
        ? List.of(person(line, i, firstEnd, "", one), person(line, second, end, "", other))
        : named;
  }

  /** «النقل», «الأشغال العامة»: the token after a field, or its own if there is none. */
  private int field(Line line, int i, boolean councils) {
    boolean starts =
        line.isDefinite(i)
            && (grammar.lexicon().isPortfolio(line.bare(i))
                || councils && !line.isVerb(i) && !line.isPunctuation(i));
    int end = starts ? i + 1 : i;
    while (starts
        && line.isAdjective(end)
        && line.isDefinite(end)
        && grammar.nationality().at(line, end).isEmpty()) {
      end++;
    }
    return end;
  }

  private List<Mention> named(Line line, int i, int end, OfficeWords one, OfficeWords other) {
    Optional<Found> first = names.afterTitle(line, line.isComma(end) ? end + 1 : end);
    if (first.isEmpty()) {
      return List.of();
    }
    int after = first.get().end();
    int and = line.isComma(after) ? after + 1 : after;
    Optional<Found> second =
        line.isConjunction(and) ? names.afterTitle(line, and + 1) : Optional.empty();
    return second.isEmpty()
        ? List.of()
        : List.of(
            person(line, i, after, first.get().name(), one),
            person(line, and + 1, second.get().end(), second.get().name(), other));
  }

  private static Mention person(Line line, int from, int to, String name, OfficeWords office) {
    return new Mention.Person(line.words(from, to), "shared-title", name, List.of(office));
  }
}
