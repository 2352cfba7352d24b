package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Unnamed people who serve somebody: «مستشاري | الرئيس السوري بشار الأسد», «ممثلين عن حكومة |
 * الرئيس سيلفا كير و| زعيم المتمردين رياك مشار». Their name holds his, and he keeps his office.
 */
final class Serving {
  private static final Set<String> SPEAKING_FOR = Set.of("عن", "باسم");

  private final Grammar grammar;
  private final PersonParser persons;
  private final KnownSuperiors superiors;

  Serving(Grammar grammar, PersonParser persons) {
    this.grammar = grammar;
    this.persons = persons;
    superiors = new KnownSuperiors(grammar.gazetteer());
  }

  /** The mentions of a sentence, those people apart from whom they serve. */
  List<Mention> apart(Line line, List<Mention> mentions) {
    List<Mention> apart = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      Mention mention = mentions.get(i++);
      if (mention instanceof Mention.Person servant) {
        apart.addAll(superiors.apart(line, servant));
        continue;
      }
      Optional<Mention.Person> served =
          i < mentions.size() ? served(line, mention, mentions.get(i)) : Optional.empty();
      if (served.isEmpty()) {
        apart.add(mention);
        continue;
      }
      i++;
      int first = mention.words().first();
      int title = served.get().words().first();
      List<String> names = new ArrayList<>(List.of(line.name(first, served.get().words().end())));
      List<Mention> also = new ArrayList<>();
      int preposition = speaksFor(line, first, title);
      int end = served.get().words().end();
      while (preposition > first
          && i < mentions.size()
          && line.isConjunction(end)
          && mentions.get(i) instanceof Mention.Person other
          && other.words().first() == end + 1) {
        end = other.words().end();
        names.add(line.name(first, preposition + 1) + " " + line.name(other.words().first(), end));
        also.add(other);
        i++;
      }
      apart.add(new Mention.Group(line.words(first, title), "group", names));
      apart.add(served.get());
      apart.addAll(also);
    }
    return apart;
  }

  /** Whom a group serves whose words run into his title. */
  private Optional<Mention.Person> served(Line line, Mention group, Mention next) {
    if (!(group instanceof Mention.Group unnamed)
        || !(next instanceof Mention.Person person)
        || unnamed.names().size() > 1
        || !person.offices().isEmpty()
        || person.words().first() != unnamed.words().end()) {
      return Optional.empty();
    }
    for (int at = unnamed.words().first() + 1; at < unnamed.words().end(); at++) {
      Optional<PersonParser.Parsed> whole =
          grammar.lexicon().title(line.bare(at)) == null
              ? Optional.empty()
              : persons.at(line, at).filter(parsed -> parsed.end() >= person.words().end());
      if (whole.isPresent() && !whole.get().name().isEmpty()) {
        return Optional.of(
            new Mention.Person(
                line.words(at, whole.get().end()),
                "titled-person",
                whole.get().name(),
                whole.get().offices()));
      }
    }
    return Optional.empty();
  }

  /** Where «عن» stands between two words; the first of them if it does not. */
  private static int speaksFor(Line line, int first, int end) {
    for (int at = first + 1; at < end; at++) {
      if (SPEAKING_FOR.contains(line.form(at))) {
        return at;
      }
    }
    return first;
  }
}
