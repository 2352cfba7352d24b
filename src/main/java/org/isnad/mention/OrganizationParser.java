package org.isnad.mention;

import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * Organisations: those of the gazetteer, and those that a head noun announces: «حركة النهضة», «مجلس
 * النواب العراقي», «الخارجية الروسية», «الحكومة السورية».
 */
final class OrganizationParser {
  /**
   * An organisation at some tokens.
   *
   * @param core the token where a closing adjective of nationality starts, or {@code end}
   * @param of its state by the usual short name, if an adjective or a genitive tells; else empty
   * @param named whether it has a name of its own; «مجلس الوزراء» is a part of a state
   * @param government whether the words stand for the state itself
   */
  record Parsed(int end, int core, Words words, String of, boolean named, boolean government) {}

  private final Grammar grammar;

  OrganizationParser(Grammar grammar) {
    this.grammar = grammar;
  }

  Optional<Parsed> at(Line line, int i) {
    if (!line.has(i) || line.isPunctuation(i) && !line.form(i).equals("\"")) {
      return Optional.empty();
    }
    Optional<Parsed> headed = headed(line, i);
    Optional<Found> known = grammar.organization(line, i);
    if (known.isPresent() && (headed.isEmpty() || headed.get().end() <= known.get().end())) {
      int end = known.get().end();
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, end);
      int wide = nation.isPresent() && line.isDefinite(i) ? nation.get().end() : end;
      return Optional.of(
          new Parsed(
              wide,
              end,
              line.words(i, wide),
              nation.map(Nationality.Hit::state).orElse(""),
              true,
              false));
    }
    return headed;
  }

  private Optional<Parsed> headed(Line line, int i) {
    String bare = line.bare(i);
    if (!grammar.lexicon().isOrganizationHead(bare) || line.isVerb(i) || line.isProper(i)) {
      return Optional.empty();
    }
    boolean domestic = grammar.lexicon().isDomesticHead(bare);
    int next = i + 1;
    boolean open = !line.isDefinite(i);
    String of = "";
    boolean quoted = false;
    int core = -1;
    while (line.has(next) && next - i < 12) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
      Optional<Found> state = open ? grammar.state(line, next) : Optional.empty();
      if (state.isPresent()) {
        of = state.get().name();
        next = state.get().end();
        open = false;
      } else if (nation.isPresent() && (line.isAdjective(next) || !open) && of.isEmpty()) {
        of = nation.get().state();
        core = next;
        next = nation.get().end();
        open = false;
      } else if (line.form(next).equals("\"") && !quoted && !domestic && closes(line, next)) {
        next = closing(line, next) + 1;
        quoted = true;
        open = false;
      } else if (line.isAdjective(next)
          && line.isDefinite(next) == line.isDefinite(next - 1)
          && !(open && line.isProper(next))) {
        next++;
      } else if (open && part(line, next)) {
        open = !line.isDefinite(next) && !line.tag(next).startsWith("DT");
        next++;
        if (line.isProper(next - 1)) {
          open = false;
        }
      } else if (ofPeople(line, i, next)) {
        next += 2;
      } else {
        break;
      }
    }
    core = core < 0 ? next : core;
    boolean bareHead = next == i + 1;
    if (bareHead && !(domestic && line.isDefinite(i))) {
      return Optional.empty();
    }
    boolean government = !of.isEmpty() && isGovernment(bare) && next - i <= 4;
    return Optional.of(new Parsed(next, core, line.words(i, next), of, !domestic, government));
  }

  /** «القوى والمعارضة» inside a name: only a definite noun that continues a definite chain. */
  private boolean ofPeople(Line line, int head, int next) {
    return line.isConjunction(next)
        && next > head + 1
        && line.isDefinite(next - 1)
        && line.isDefinite(next + 1)
        && line.isNoun(next + 1)
        && !grammar.lexicon().isDomesticHead(line.bare(head))
        && grammar.lexicon().isPortfolio(line.bare(next + 1));
  }

  private boolean part(Line line, int i) {
    return (line.isNoun(i) || line.isAdjective(i))
        && !grammar.lexicon().isFunctionNoun(line.form(i))
        && (grammar.lexicon().title(line.bare(i)) == null || line.tag(i).startsWith("DT"));
  }

  private static boolean closes(Line line, int quote) {
    return closing(line, quote) > quote + 1;
  }

  private static int closing(Line line, int quote) {
    for (int i = quote + 1; i <= quote + 6 && line.has(i); i++) {
      if (line.form(i).equals("\"")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isGovernment(String bare) {
    return bare.equals("حكومه")
        || bare.equals("سلطات")
        || bare.equals("سلطه")
        || bare.equals("دوله")
        || bare.equals("جمهوريه");
  }
}
