package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;
import org.isnad.text.MatchingForm;

/**
 * Persons with all that stands around their names: honorifics, offices before and after, in
 * apposition.
 */
final class PersonParser {
  /**
   * A person at some tokens.
   *
   * @param name as published; empty if only an office stands there
   */
  record Parsed(int end, String name, List<OfficeWords> offices, boolean counterpart) {}

  /** Styles that are never part of a name, whatever the tagger says. */
  private static final Set<String> STYLES =
      Set.of(
          "معالي",
          "سعاده",
          "سمو",
          "فخامه",
          "السيد",
          "السيده",
          "الدكتور",
          "الدكتوره",
          "المهندس",
          "اللواء",
          "العميد",
          "العقيد",
          "الجنرال");

  private static final Set<String> THEN =
      Set.of("انذاك", "حينها", "وقتها", "حينذاك", "حينيذ", "يومها");

  private final Grammar grammar;
  private final OfficeParser offices;
  private final NameParser names;

  PersonParser(Grammar grammar, OfficeParser offices, NameParser names) {
    this.grammar = grammar;
    this.offices = offices;
    this.names = names;
  }

  Optional<Parsed> at(Line line, int i) {
    int next = honorifics(line, i);
    boolean honoured = next > i;
    List<OfficeWords> held = new ArrayList<>();
    boolean counterpart = false;
    boolean definite = line.isDefinite(next);
    boolean voiceOrRole = false;
    int firstEnd = next;
    while (true) {
      Optional<Counterpart> peer = counterpart(line, next);
      if (peer.isPresent()) {
        held.add(new OfficeWords("نظير", peer.get().state));
        next = peer.get().end;
        counterpart = true;
        break;
      }
      Optional<OfficeParser.Parsed> office = offices.at(line, next);
      if (office.isEmpty() || (!held.isEmpty() && !joins(line, next))) {
        break;
      }
      held.add(office.get().office());
      firstEnd = held.size() == 1 ? office.get().end() : firstEnd;
      voiceOrRole = office.get().kind() == Lexicon.TitleKind.ROLE;
      next = honorifics(line, office.get().end());
      if (line.isConjunction(next)
          && offices.startsAt(line, next + 1)
          && sharesHolder(line, next + 1)) {
        next++;
      }
    }
    Optional<Named> name = name(line, next, !held.isEmpty() || honoured);
    if (name.isEmpty() && held.size() > 1) {
      held.subList(1, held.size()).clear();
      next = firstEnd;
    }
    if (name.isEmpty()) {
      boolean enough =
          !held.isEmpty()
              && (!held.get(0).of().isEmpty() || definite || held.get(0).title().contains(" "))
              && !voiceOrRole;
      return enough
          ? Optional.of(new Parsed(trimmed(line, i, next), "", held, counterpart))
          : Optional.empty();
    }
    int end = apposition(line, name.get().end, held);
    return Optional.of(new Parsed(end, name.get().name, held, counterpart));
  }

  /** A name on its own, with what office follows it. */
  Optional<Parsed> byName(Line line, int i) {
    return names
        .alone(line, i)
        .or(() -> afterSaying(line, i))
        .map(
            found -> {
              List<OfficeWords> held = new ArrayList<>();
              boolean object =
                  line.isVerb(i - 1) && found.end() == i + 1 && !line.isComma(found.end());
              int end = object ? found.end() : apposition(line, found.end(), held);
              return new Parsed(end, found.name(), held, false);
            });
  }

  /** «قالت سارة ساندرز المتحدثة باسم…»: unknown words between a verb and an office. */
  private Optional<Found> afterSaying(Line line, int i) {
    if (!line.isVerb(i - 1) && !(line.tag(i - 1).equals("PRP") && line.tag(i - 2).equals("IN"))) {
      return Optional.empty();
    }
    return names
        .afterTitle(line, i)
        .filter(found -> found.end() - i >= 2)
        .filter(
            found -> {
              int at = line.isComma(found.end()) ? found.end() + 1 : found.end();
              return line.isDefinite(at) && offices.at(line, at).isPresent();
            });
  }

  private record Named(int end, String name) {}

  private record Counterpart(int end, String state) {}

  /** «نظيره الفرنسي», «نظيرته الألمانية». */
  private Optional<Counterpart> counterpart(Line line, int i) {
    String form = line.form(i);
    if (!form.equals("نظير")
        && !form.equals("نظيرت")
        && !form.startsWith("نظيره")
        && !form.startsWith("نظيرت")) {
      return Optional.empty();
    }
    int next = line.tag(i + 1).startsWith("PRP") ? i + 2 : i + 1;
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
    return Optional.of(
        new Counterpart(
            nation.map(Nationality.Hit::end).orElse(next),
            nation.map(Nationality.Hit::state).orElse("")));
  }

  /**
   * Skips «السيد», «معالي», «الدكتور»; a word that may be an office too, «الأمير», only before a
   * name.
   */
  private int honorifics(Line line, int i) {
    int next = i;
    while (line.has(next)
        && grammar.lexicon().isHonorific(line.form(next))
        && (!line.isProper(next) || STYLES.contains(line.form(next)))
        && (grammar.lexicon().title(line.bare(next)) == null
            || names.afterTitle(line, honorifics(line, next + 1)).isPresent())) {
      next++;
      if (line.form(next).equals(".") || line.form(next).equals("/")) {
        next++;
      }
    }
    return next;
  }

  /**
   * «رئيس مجلس الوزراء وزير الخارجية» is one person, «وزير الخارجية الأمريكي الملك سلمان» are two.
   */
  private static boolean joins(Line line, int i) {
    return !line.isPunctuation(i - 1) && !line.isDefinite(i);
  }

  /**
   * «رئيس الوزراء ووزير الدفاع X»: the second office belongs to the same holder only if a name
   * follows both.
   */
  private boolean sharesHolder(Line line, int i) {
    Optional<OfficeParser.Parsed> second = offices.at(line, i);
    return second.isPresent()
        && second.get().office().of().isEmpty()
        && line.isDefinite(i) == false
        && names.afterTitle(line, second.get().end()).isPresent();
  }

  private int trimmed(Line line, int i, int next) {
    int end = next;
    while (end > i + 1 && (line.isConjunction(end - 1) || line.isPunctuation(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<Named> name(Line line, int i, boolean titled) {
    if (!titled) {
      return Optional.empty();
    }
    if (THEN.contains(line.form(i))) {
      return name(line, i + 1, true);
    }
    Optional<Found> direct = names.afterTitle(line, i);
    if (direct.isPresent()) {
      return direct.map(found -> new Named(found.end(), found.name()));
    }
    int ranked = ranks(line, i);
    if (ranked > i && names.afterTitle(line, ranked).isPresent()) {
      return names.afterTitle(line, ranked).map(found -> new Named(found.end(), found.name()));
    }
    boolean comma = line.isComma(i) || line.form(i).equals("\"") || line.form(i).equals("(");
    if (comma) {
      int start = ranks(line, i + 1);
      if (start > i + 1 && names.afterTitle(line, start).isPresent()) {
        return names.afterTitle(line, start).map(found -> new Named(found.end(), found.name()));
      }
      Optional<Found> apart = names.alone(line, start);
      boolean closed =
          apart.isPresent()
              && (line.isPunctuation(apart.get().end())
                  || !line.has(apart.get().end())
                  || line.isVerb(apart.get().end()));
      boolean opens = line.form(i).equals("\"") || line.form(i).equals("(");
      if (closed) {
        int end = apart.get().end() + (opens && line.has(apart.get().end()) ? 1 : 0);
        return Optional.of(new Named(end, apart.get().name()));
      }
      if (apart.isPresent()) {
        return Optional.of(new Named(apart.get().end(), apart.get().name()));
      }
    }
    return Optional.empty();
  }

  /** Skips «السفير», «العقيد الدكتور» between an office and the name of its holder. */
  private int ranks(Line line, int i) {
    int next = honorifics(line, i);
    Optional<OfficeParser.Parsed> rank = offices.at(line, next);
    boolean bare =
        rank.isPresent() && rank.get().office().of().isEmpty() && rank.get().end() == next + 1;
    return bare && line.isDefinite(next) ? honorifics(line, next + 1) : next;
  }

  /** «محمد بن نايف ولي العهد ووزير الداخلية»: an office that «و» adds, with no name of its own. */
  private boolean joinsSameHolder(Line line, int i) {
    if (!line.isConjunction(i) || line.isDefinite(i + 1)) {
      return false;
    }
    Optional<OfficeParser.Parsed> second = offices.at(line, i + 1);
    return second.isPresent()
        && second.get().office().of().isEmpty()
        && second.get().office().title().indexOf(' ') > 0
        && names.afterTitle(line, honorifics(line, second.get().end())).isEmpty()
        && !(line.isComma(second.get().end())
            && names.alone(line, second.get().end() + 1).isPresent());
  }

  /** «الرئيس رمضان قاديروف رئيس جمهورية الشيشان»: the office once more, in full. */
  private boolean repeats(Line line, int i, List<OfficeWords> held) {
    Optional<OfficeParser.Parsed> office = offices.at(line, i);
    String last = line.bare(i);
    return office.isPresent()
        && !office.get().office().of().isEmpty()
        && held.stream()
            .anyMatch(
                one -> {
                  String head = MatchingForm.of(one.title()).split("\\s+")[0];
                  boolean same = head.equals(last) || head.equals("ال" + last);
                  return same && one.of().isEmpty();
                });
  }

  /** The office after a name: «مايك بومبيو مدير المخابرات», «بشار الأسد، رئيس سوريا،». */
  private int apposition(Line line, int i, List<OfficeWords> held) {
    int start = line.isComma(i) ? i + 1 : i;
    if (start == i && !held.isEmpty() && !repeats(line, i, held)) {
      return i;
    }
    Optional<OfficeParser.Parsed> office = offices.at(line, start);
    if (office.isEmpty()
        || office.get().office().title().indexOf(' ') < 0 && office.get().office().of().isEmpty()) {
      return i;
    }
    int end = office.get().end();
    boolean anotherPerson =
        names.afterTitle(line, end).isPresent()
            || (line.isComma(end) && names.alone(line, end + 1).isPresent());
    if (anotherPerson && start > i) {
      return i;
    }
    if (anotherPerson && names.afterTitle(line, end).isPresent()) {
      return i;
    }
    held.add(office.get().office());
    Optional<OfficeParser.Parsed> more = offices.at(line, end);
    if (more.isEmpty() && joinsSameHolder(line, end)) {
      end++;
      more = offices.at(line, end);
    }
    while (more.isPresent() && names.afterTitle(line, more.get().end()).isEmpty()) {
      held.add(more.get().office());
      end = more.get().end();
      more = offices.at(line, end);
    }
    return end;
  }
}
