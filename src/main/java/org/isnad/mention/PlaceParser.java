package org.isnad.mention;

import java.util.Optional;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Grammar.Found;
import org.isnad.sentence.words.PlaceUses;

/**
 * Places: known ones, ones that a head noun announces («قرية بانمونجوم الحدودية»), capitals by
 * nationality, continents by an adjective («القارة الأفريقية»).
 */
final class PlaceParser {
  private final Grammar grammar;
  private final NameParser names;
  private final PlaceUses placeUses = PlaceUses.load();

  PlaceParser(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
  }

  Optional<Mention> at(Line line, int i) {
    if (line.form(i).equals("المملكه") && !line.isAdjective(i + 1)) {
      return Optional.of(locality(line, i, i + 1, "own-state", line.name(i, i + 1)));
    }
    if (isArrivedIn(line, i)) {
      return Optional.of(locality(line, i, i + 1, "own-state", line.name(i, i + 1)));
    }
    if (line.form(i).equals("القاره") && line.isAdjective(i + 1)) {
      return Optional.of(locality(line, i, i + 2, "continent", line.name(i, i + 2)));
    }
    Optional<Mention> capital = capital(line, i);
    if (capital.isPresent()) {
      return capital;
    }
    Optional<Mention> headed = headed(line, i);
    Optional<Mention> known =
        grammar
            .place(line, i)
            .map(found -> locality(line, i, found.end(), "known-place", found.name()));
    if (headed.isPresent() && known.isPresent()) {
      int longer = headed.get().words().end() - known.get().words().end();
      return longer > 0 || (longer == 0 && !direction(line.bare(i))) ? headed : known;
    }
    return headed.or(() -> known).or(() -> unknown(line, i)).or(() -> byUse(line, i));
  }

  /** «وصل إلى البلاد», in the press of a state: that one. */
  private static boolean isArrivedIn(Line line, int i) {
    return line.form(i).equals("البلاد")
        && line.form(i - 1).equals("الي")
        && line.form(i - 2).matches("[يت]?صل|وصلت?|وصول");
  }

  private static Mention locality(Line line, int i, int end, String foundBy, String name) {
    return new Mention.Locality(line.words(i, end), foundBy, name);
  }

  /** «في إلدوريت», «إلى كمبالا»: an unknown name where only a place can stand. */
  private Optional<Mention> unknown(Line line, int i) {
    String before = line.form(i - 1);
    boolean led = before.equals("في") || before.equals("الي");
    boolean name = line.tag(i).equals("NNP") && !line.form(i).equals("الله");
    if (!led
        || !name
        || grammar.state(line, i).isPresent()
        || grammar.organization(line, i).isPresent()
        || grammar.person(line, i).isPresent()
        || line.form(i).length() < 3) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end - i < 3 && line.tag(end).equals("NNP") && !names.isKnownPart(line.form(end))) {
      end++;
    }
    return names.isKnownPart(line.form(i))
        ? Optional.empty()
        : Optional.of(locality(line, i, end, "place-after-preposition", line.name(i, end)));
  }

  /** «شهدتها تعز», «هجوم الدريهمي»: a word that news uses as the name of a place. */
  private Optional<Mention> byUse(Line line, int i) {
    return placeUses.isMostly(line.form(i))
            && line.isNoun(i)
            && !line.tag(i).endsWith("S")
            && isBare(line, i)
        ? Optional.of(locality(line, i, i + 1, "place-by-use", line.name(i, i + 1)))
        : Optional.empty();
  }

  private boolean isBare(Line line, int i) {
    return !grammar.lexicon().isPlaceHead(line.bare(i))
        && !grammar.lexicon().isFunctionNoun(line.form(i))
        && grammar.state(line, i).isEmpty()
        && grammar.organization(line, i).isEmpty()
        && grammar.person(line, i).isEmpty()
        && !names.isKnownPart(line.form(i));
  }

  /** «العاصمة الفرنسية», «العاصمة الفرنسية باريس». */
  private Optional<Mention> capital(Line line, int i) {
    if (!line.form(i).equals("العاصمه")) {
      return Optional.empty();
    }
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, i + 1);
    int end = nation.map(Nationality.Hit::end).orElse(i + 1);
    Optional<Found> named = grammar.place(line, end);
    if (named.isPresent()) {
      return Optional.of(locality(line, i, named.get().end(), "capital", named.get().name()));
    }
    if (nation.isEmpty()) {
      return Optional.empty();
    }
    String city =
        grammar
            .gazetteer()
            .state(nation.get().state())
            .flatMap(state -> grammar.gazetteer().capitalOf(state.id()))
            .map(Item::label)
            .orElse(line.name(i, end));
    return Optional.of(locality(line, i, end, "capital", city));
  }

  private Optional<Mention> headed(Line line, int i) {
    String bare = line.bare(i);
    if (!grammar.lexicon().isPlaceHead(bare)
        || line.isVerb(i)
        || line.isDefinite(i)
        || line.form(i + 1).equals("الساعه")) {
      return Optional.empty();
    }
    int next = i + 1;
    while (grammar.lexicon().isPlaceHead(line.bare(next))
        && !line.isDefinite(next)
        && next - i < 3) {
      next++;
    }
    Optional<Found> known = grammar.place(line, next);
    if (known.isPresent()) {
      String whole = line.name(i, known.get().end());
      boolean apart = direction(bare); // «شرق دمشق» is at Damascus
      String name = apart ? line.name(i + 1, known.get().end()) : whole;
      return Optional.of(locality(line, i, known.get().end(), "headed-place", name));
    }
    Optional<Found> state = grammar.state(line, next);
    if (state.isPresent() && !direction(bare)) {
      return Optional.of(
          locality(line, i, state.get().end(), "headed-place", line.name(i, state.get().end())));
    }
    int end = next;
    while (end - next < 3
        && !OfficePhrase.isStyle(line, end)
        && !grammar.lexicon().isFunctionNoun(line.form(end))
        && !(end > next && opensName(line, end))
        && (line.isProper(end) || (end == next && line.tag(end).equals("DTNN")))) {
      end++;
    }
    if (end == next + 1 && isComparative(line, end)) {
      end++;
    }
    while (bare.equals("مقر") && end > next && end - next < 3 && describes(line, end)) {
      end++; // «مقر المنظمة الدولية»
    }
    if (bare.equals("قصر") && end == next && line.isNoun(next) && !line.isDefinite(next)) {
      end++; // «قصر بيان», «قصر دسمان»: a name that the tagger takes for a word
    }
    boolean named = end > next && !direction(bare);
    return named
        ? Optional.of(locality(line, i, end, "headed-place", line.name(i, end)))
        : Optional.empty();
  }

  /** «منطقة القصيم | سالم الخمعلي»: a given name after the whole name of a place. */
  private boolean opensName(Line line, int i) {
    return line.isDefinite(i - 1)
        && !grammar.lexicon().isHonorific(line.form(i - 1))
        && line.isProper(i + 1)
        && names.isKnownPart(line.form(i));
  }

  private static boolean describes(Line line, int i) {
    return line.isAdjective(i) && line.isDefinite(i);
  }

  /** «منطقة الشرق الأوسط», «إقليم الشرق الأقصى»: the adjective belongs to the name. */
  private static boolean isComparative(Line line, int i) {
    return line.form(i).matches("الاوسط|الادني|الاقصي|الاعلي|الاسفل");
  }

  private static boolean direction(String bare) {
    return bare.matches("شمال|جنوب|شرق|غرب|وسط");
  }
}
