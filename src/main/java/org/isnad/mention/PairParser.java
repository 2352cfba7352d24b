package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.Grammar.Found;

/**
 * Titles that several persons share: «الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان»,
 * «وزيرا الخارجية السعودي عادل الجبير والمصري سامح شكري».
 */
final class PairParser {
  private final Grammar grammar;
  private final NameParser names;
  private final FieldPairs fields;

  PairParser(Grammar grammar, NameParser names) {
    this.grammar = grammar;
    this.names = names;
    fields = new FieldPairs(grammar, names);
  }

  /** One mention a person; empty unless two nationalities, at least, follow the title. */
  List<Mention> at(Line line, int i) {
    String bare = line.bare(i);
    boolean peers = bare.matches("(?:نظيري|نظيرتي|نظرا|نظير?ات).*");
    if (!peers && !grammar.lexicon().isDualTitle(bare) && !grammar.lexicon().isPluralTitle(bare)) {
      return List.of();
    }
    List<Mention> pair = peers ? List.of() : fields.at(line, i, singular(line, i));
    if (!pair.isEmpty()) {
      return pair;
    }
    int next = peers && line.tag(i + 1).startsWith("PRP") ? i + 2 : i + 1;
    while (!peers
        && line.isNoun(next)
        && line.isDefinite(next)
        && next - i < 4
        && grammar.nationality().at(line, next).isEmpty()) {
      next++;
    }
    String field = next > i + 1 && !peers ? " " + line.name(i + 1, next) : "";
    String title = peers ? "نظير" : singular(line, i) + field;
    List<Mention> found = new ArrayList<>();
    int start = i;
    boolean apposed = !peers && line.isComma(next) && grammar.lexicon().isDualTitle(bare);
    next += apposed ? 1 : 0; // «الوزيران، | المصري سامح شكري والسوداني إبراهيم غندور»
    while (true) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
      if (nation.isEmpty() && peers) {
        break;
      }
      int end = nation.map(Nationality.Hit::end).orElse(next);
      int nameAt = nation.isPresent() && line.isComma(end) ? end + 1 : end;
      Optional<Found> name =
          nation.isPresent() && nameAt == end
              ? names.afterTitle(line, end)
              : names.alone(line, nameAt);
      if (nation.isEmpty() && (name.isEmpty() || !grammar.lexicon().isDualTitle(bare))) {
        break; // «الرئيسان | دونالد ترامب و| فلاديمير بوتين» has two names
      }
      int close = name.map(Found::end).orElse(end);
      found.add(
          new Mention.Person(
              line.words(start, close),
              "shared-title",
              name.map(Found::name).orElse(""),
              List.of(new OfficeWords(title, nation.map(Nationality.Hit::state).orElse("")))));
      next = line.isComma(close) ? close + 1 : close;
      if (!line.isConjunction(next)) {
        if (next == close) {
          break;
        }
      } else {
        next++;
      }
      start = next;
    }
    boolean named =
        found.stream()
            .anyMatch(
                mention -> mention instanceof Mention.Person person && !person.name().isEmpty());
    boolean told =
        named || peers || (grammar.lexicon().isDualTitle(bare) && !grammar.lexicon().isGroup(bare));
    return found.size() >= 2 && told ? found : List.of();
  }

  /** «الرئيسان» says «الرئيس», «وزراء» and «وزيرا» say «وزير». */
  private static String singular(Line line, int i) {
    String surface = line.name(i, i + 1);
    String article = line.isDefinite(i) ? "ال" : "";
    String bare = line.bare(i);
    if (bare.startsWith("وزر") || bare.startsWith("وزير")) {
      return article + "وزير";
    }
    if (bare.startsWith("رؤسا") || bare.startsWith("روسا") || bare.startsWith("رييس")) {
      return article + "رئيس";
    }
    if (bare.startsWith("زعم") || bare.startsWith("زعيم")) {
      return article + "زعيم";
    }
    return surface.endsWith("ان") || surface.endsWith("ين")
        ? surface.substring(0, surface.length() - 2)
        : surface;
  }
}
