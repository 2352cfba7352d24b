package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Grammar.Found;
import org.isnad.mention.PersonParser.Parsed;

/**
 * Whom a title without the article makes somebody's: «مبعوث بوتين» is not Putin, and of «محامي
 * ترامب مايكل كوهين» the second is named.
 */
final class ServantOfOne {
  private static final Set<String> TITLES =
      Set.of("مبعوث", "موفد", "مستشار", "مساعد", "محامي", "محام", "نايب", "صهر", "ممثل");

  private final Grammar grammar;
  private final NameParser names;

  ServantOfOne(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  /**
   * The one who serves, if a known name right after a title is of whom he serves.
   *
   * @param held the only title
   * @param next the token after it
   */
  Optional<Parsed> at(Line line, int i, int next, List<OfficeWords> held) {
    boolean bare =
        held.size() == 1
            && next == i + 1
            && held.get(0).of().isEmpty()
            && held.get(0).leaning().isEmpty()
            && TITLES.contains(line.form(i));
    Optional<Found> superior = bare ? grammar.person(line, next) : Optional.empty();
    if (superior.isEmpty()) {
      return Optional.empty();
    }
    List<String> states = grammar.gazetteer().statesOf(superior.get().name(), Item.Kind.PERSON);
    if (states.size() == 1) {
      held.set(0, held.get(0).heldIn(states.get(0)));
    }
    int end = superior.get().end();
    Optional<Found> holder = names.afterTitle(line, end).filter(found -> line.isProper(end));
    return Optional.of(
        new Parsed(
            holder.map(Found::end).orElse(end), holder.map(Found::name).orElse(""), held, false));
  }
}
