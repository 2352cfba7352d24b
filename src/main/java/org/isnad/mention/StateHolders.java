package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * One title for the holders of several states, each told by state and name: «رؤساء روسيا فلاديمير
 * بوتين وتركيا رجب طيب أردوغان», «وزراء خارجية السعودية عادل الجبير ومصر سامح شكري».
 */
final class StateHolders {
  private static final int LONGEST_FIELD = 2;

  private final Grammar grammar;
  private final NameParser names;

  StateHolders(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  /** One mention a person; empty unless two states, each with a name, follow the title. */
  List<Mention> at(Line line, int i) {
    String bare = line.bare(i);
    boolean several = grammar.lexicon().isPluralTitle(bare) || grammar.lexicon().isDualTitle(bare);
    if (!several || line.isDefinite(i)) {
      return List.of();
    }
    int next = i + 1;
    while (next - i <= LONGEST_FIELD
        && grammar.state(line, next).isEmpty()
        && line.isNoun(next)
        && !line.isProper(next)) {
      next++;
    }
    String field = next > i + 1 ? " " + line.name(i + 1, next) : "";
    String title = grammar.lexicon().singular(bare) + field;
    return holders(line, i, next, title);
  }

  private List<Mention> holders(Line line, int first, int at, String title) {
    List<Mention> found = new ArrayList<>();
    int start = first;
    int next = at;
    Optional<Found> state = grammar.state(line, next);
    while (state.isPresent()) {
      Optional<Found> name = names.afterTitle(line, state.get().end());
      if (name.isEmpty()) {
        break;
      }
      int end = name.get().end();
      OfficeWords office = new OfficeWords(title, state.get().name());
      found.add(
          new Mention.Person(
              line.words(start, end), "shared-title", name.get().name(), List.of(office)));
      next = line.isComma(end) ? end + 1 : end;
      next = line.isConjunction(next) ? next + 1 : next;
      start = next;
      state = next > end ? grammar.state(line, next) : Optional.empty();
    }
    return found.size() >= 2 ? found : List.of();
  }
}
