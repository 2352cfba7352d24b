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

  /** Offices that are ranks as well; «الرئيس» and «الوزير» rather receive whoever comes next. */
  static final Set<String> STYLING =
      Set.of(
          "السفير",
          "السفيره",
          "الشيخ",
          "الامير",
          "الاميره",
          "المستشار",
          "القاضي",
          "القيادي",
          "النايب",
          "النايبه");

  private static final Set<String> PEERS = Set.of("نظير", "نظيرت", "نظيرا", "نظيري");

  private static final Set<String> PARTY_HEADS = Set.of("زعيم", "زعيمه", "رييس", "رييسه");
  private static final Set<String> PARTIES = Set.of("حزب", "حركه", "تيار", "كتله");

  private static final Set<String> ROYAL =
      Set.of("الامير", "الاميره", "صاحب", "سمو", "السلطان", "ولي");

  private static final Set<String> THAT_IS = Set.of("هو", "هي");

  /** «الرئيس الحالي دونالد ترامب», «رئيس الوزراء آنذاك ديفيد كاميرون». */
  private static final Set<String> THEN =
      Set.of("انذاك", "حينها", "وقتها", "حينذاك", "حينيذ", "يومها", "الحالي", "الحاليه");

  private final Grammar grammar;
  private final OfficeParser offices;
  private final NameParser names;
  private final HolderNames holders;
  private final ServantOfOne servants;
  private final StackedOffices stacked;
  private final Honorifics honorifics;

  PersonParser(Grammar grammar, OfficeParser offices, NameParser names) {
    this.grammar = grammar;
    this.offices = offices;
    this.names = names;
    holders = new HolderNames(grammar, names);
    servants = new ServantOfOne(grammar, names);
    stacked = new StackedOffices(grammar, offices, names);
    honorifics = new Honorifics(grammar.lexicon(), names);
  }

  Optional<Parsed> at(Line line, int i) {
    int custodian = Custodian.end(line, i);
    if (custodian > i) {
      int king = line.isComma(custodian) ? custodian + 1 : custodian;
      return Optional.of(
          at(line, king)
              .filter(found -> line.form(king).equals("الملك") && !found.name().isEmpty())
              .orElse(new Parsed(custodian, "", List.of(Custodian.OFFICE), false)));
    }
    int next = honorifics.past(line, i);
    boolean honoured = next > i;
    List<OfficeWords> held = new ArrayList<>();
    boolean counterpart = false;
    boolean definite = line.isDefinite(next);
    boolean voiceOrRole = false;
    boolean onward = false;
    boolean receives = false;
    int firstEnd = next;
    while (true) {
      // «التقى وزير الخارجية الأردني نظيره الفرنسي»: whoever holds an office is not his own peer
      Optional<Counterpart> peer = counterpart(line, next);
      if (peer.isPresent() && !held.isEmpty()) {
        receives = true;
        break;
      }
      if (peer.isPresent()) {
        held.add(new OfficeWords("نظير", peer.get().state));
        next = beforeName(line, peer.get().end);
        counterpart = true;
        break;
      }
      Optional<OfficeParser.Parsed> office = offices.at(line, next);
      boolean row = held.isEmpty() || onward || stacked.joins(line, next, held);
      if (office.isEmpty() || !row) {
        break;
      }
      held.add(office.get().office());
      firstEnd = held.size() == 1 ? office.get().end() : firstEnd;
      voiceOrRole = office.get().kind() == Lexicon.TitleKind.ROLE;
      receives = receives(line, office.get());
      if (receives) {
        next = office.get().end();
        break;
      }
      next = honorifics.past(line, office.get().end());
      int more = stacked.onward(line, next, office.get().office());
      onward = more > next;
      next = more;
    }
    Optional<Found> name =
        receives ? Optional.empty() : name(line, next, !held.isEmpty() || honoured);
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
    Optional<Parsed> servant = servants.at(line, i, next, held);
    if (servant.isPresent()) {
      return servant;
    }
    Found holder = holders.of(line, held, name.get());
    int end = apposition(line, holder.end(), held);
    if (end == holder.end()) {
      end = stacked.afterName(line, i, end, held);
    }
    return Optional.of(new Parsed(end, holder.name(), held, counterpart));
  }

  /** «استقبل الرئيس المصري الأمير محمد»: no president is a prince, so he is his guest. */
  private static boolean receives(Line line, OfficeParser.Parsed office) {
    return office.office().title().equals("الرئيس")
        && !office.office().of().isEmpty()
        && line.has(office.end())
        && ROYAL.contains(line.form(office.end()));
  }

  /** «نظيره الإيطالي | الجنرال | جوزيبي»: past a style, if a name follows. */
  private int beforeName(Line line, int i) {
    int past = honorifics.past(line, i);
    return past > i && names.afterTitle(line, past).isPresent() ? past : i;
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

  private record Counterpart(int end, String state) {}

  /** «نظيره الفرنسي», «نظيرته الألمانية», «نظيريه | الروسي X والأمريكي Y». */
  private Optional<Counterpart> counterpart(Line line, int i) {
    String form = line.form(i);
    if (!PEERS.contains(form) && !form.startsWith("نظيره") && !form.startsWith("نظيرت")) {
      return Optional.empty();
    }
    int next = line.tag(i + 1).startsWith("PRP") ? i + 2 : i + 1;
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
    return Optional.of(
        new Counterpart(
            nation.map(Nationality.Hit::end).orElse(next),
            nation.map(Nationality.Hit::state).orElse("")));
  }

  private int trimmed(Line line, int i, int next) {
    int end = next;
    while (end > i + 1 && (line.isConjunction(end - 1) || line.isPunctuation(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<Found> name(Line line, int i, boolean titled) {
    if (!titled) {
      return Optional.empty();
    }
    if (THEN.contains(line.form(i))) {
      return name(line, i + 1, true);
    }
    Optional<Found> direct = names.afterTitle(line, i);
    if (direct.isPresent()) {
      return direct;
    }
    int ranked = ranks(line, i);
    Optional<Found> afterRank = ranked > i ? names.afterTitle(line, ranked) : Optional.empty();
    if (afterRank.isPresent()) {
      return afterRank;
    }
    boolean comma = line.isComma(i) || line.form(i).equals("\"") || line.form(i).equals("(");
    if (comma) {
      int after = line.isComma(i + 1) || line.form(i + 1).equals("#") ? i + 2 : i + 1;
      int start = stacked.former(line, after).orElseGet(() -> ranks(line, after));
      Optional<Found> styled = start > after ? names.afterTitle(line, start) : Optional.empty();
      if (styled.isPresent()) {
        return styled;
      }
      Optional<Found> quoted = holders.quoted(line, i);
      if (quoted.isPresent()) {
        return Optional.of(new Found(quoted.get().end() + 1, quoted.get().name()));
      }
      Optional<Found> apart = names.alone(line, start).or(() -> betweenCommas(line, start));
      boolean closed =
          apart.isPresent()
              && (line.isPunctuation(apart.get().end())
                  || !line.has(apart.get().end())
                  || line.isVerb(apart.get().end()));
      boolean opens = line.form(i).equals("\"") || line.form(i).equals("(");
      if (closed) {
        int end = apart.get().end() + (opens && line.has(apart.get().end()) ? 1 : 0);
        return Optional.of(new Found(end, apart.get().name()));
      }
      return apart;
    }
    return Optional.empty();
  }

  /** «رئيس وزراء سنغافورة، لي هسيين لونغ،», «سفير فرنسا، سيف الدين غدران،»: a name opens it. */
  private Optional<Found> betweenCommas(Line line, int i) {
    boolean given =
        line.isNoun(i)
            && !line.isDefinite(i)
            && line.isProper(i + 1)
            && names.isKnownPart(line.form(i));
    return line.isProper(i) || given
        ? names
            .afterTitle(line, i)
            .filter(found -> found.end() - i > 1 && line.isComma(found.end()))
            .or(() -> nisbasBetweenCommas(line, i))
        : Optional.empty();
  }

  /** «رئيس مجلس النواب، راشيد الطالبي العلمي،»: a name and what the tagger has for adjectives. */
  private static Optional<Found> nisbasBetweenCommas(Line line, int i) {
    int end = i;
    while (end - i < 4
        && (line.isProper(end) || end > i && line.isAdjective(end) && line.isDefinite(end))) {
      end++;
    }
    return end - i > 1 && line.isComma(end)
        ? Optional.of(new Found(end, line.name(i, end)))
        : Optional.empty();
  }

  /** Skips «السفير», «العقيد الدكتور» between an office and the name of its holder. */
  private int ranks(Line line, int i) {
    int next = honorifics.past(line, i);
    Optional<OfficeParser.Parsed> rank = offices.at(line, next);
    boolean bare =
        rank.isPresent() && rank.get().office().of().isEmpty() && rank.get().end() == next + 1;
    return bare && line.isDefinite(next) ? honorifics.past(line, next + 1) : next;
  }

  /** «السفير», «الشيخ» before a name; what of, the office after the name tells. */
  static boolean isStyle(OfficeWords office) {
    return office.of().isEmpty() && STYLING.contains(MatchingForm.of(office.title()));
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
                  return same && one.of().isEmpty() && one.title().indexOf(' ') < 0;
                });
  }

  /** «وزير الداخلية ماتيو سالفيني زعيم حزب الرابطة»: who leads a party may well be a minister. */
  private boolean leadsParty(Line line, int i) {
    return PARTY_HEADS.contains(line.form(i))
        && PARTIES.contains(line.form(i + 1))
        && offices.at(line, i).filter(office -> !office.office().of().isEmpty()).isPresent();
  }

  /** «السفير علاء يوسف المتحدث الرسمي باسم الرئاسة»: nobody receives a spokesman so. */
  private boolean speaks(Line line, int i) {
    return offices.at(line, i).filter(it -> it.kind() == Lexicon.TitleKind.VOICE).isPresent();
  }

  /** Past the bracket that closes «(رئيس الدائرة)». */
  private static int closed(Line line, int opening, int end) {
    return line.form(opening).equals("(") && line.form(end).equals(")") ? end + 1 : end;
  }

  /** «سالم غدران», «الدكتور سالم غدران», «معالي السفير سالم غدران»: a name, styled or not. */
  private boolean isNamed(Line line, int i) {
    int styled = ranks(line, i);
    return names.afterTitle(line, i).isPresent()
        || styled > i && names.afterTitle(line, styled).isPresent();
  }

  /** The office after a name: «مايك بومبيو مدير المخابرات», «بشار الأسد، رئيس سوريا،». */
  private int apposition(Line line, int i, List<OfficeWords> held) {
    boolean apart = line.isComma(i) || line.form(i).equals("(") || line.form(i).equals("؛");
    int start = apart ? i + 1 : i;
    if (line.form(start).equals("-") && line.isConjunction(start + 1)) {
      start++;
    }
    if (line.isConjunction(start) && THAT_IS.contains(line.form(start + 1))) {
      start += 2;
    }
    boolean styled = held.stream().allMatch(PersonParser::isStyle);
    boolean another =
        !held.isEmpty() && (!styled || line.isDefinite(start) && !speaks(line, start));
    if (start == i
        && another
        && !repeats(line, i, held)
        && !leadsParty(line, i)
        && !stacked.deputises(line, i, held)) {
      return i;
    }
    Optional<OfficeParser.Parsed> office = offices.at(line, start);
    if (office.isEmpty()
        || office.get().office().title().indexOf(' ') < 0 && office.get().office().of().isEmpty()) {
      return i;
    }
    if (apart && office.get().office().isPredicate()
        || stacked.isForeign(office.get().office(), held)) {
      return i;
    }
    boolean guest = // «رئيس الحكومة، السيد عزيز أخنوش، | الوزير الإسباني»
        apart
            && !held.isEmpty()
            && !styled
            && line.isDefinite(start)
            && office.get().office().title().indexOf(' ') < 0;
    if (guest) {
      return i;
    }
    int end = office.get().end();
    boolean anotherPerson =
        isNamed(line, end) || (line.isComma(end) && names.alone(line, end + 1).isPresent());
    boolean serves = held.isEmpty() && Superior.of(office.get().office()).isPresent();
    if (anotherPerson && serves && names.afterTitle(line, end).isPresent()) {
      held.add(office.get().office());
      return end;
    }
    if (anotherPerson && start > i) {
      return i;
    }
    if (anotherPerson && isNamed(line, end)) {
      return i;
    }
    held.add(office.get().office());
    return closed(line, i, stacked.after(line, end, held, apart));
  }
}
