package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.isnad.mention.Grammar.Found;
import org.isnad.text.MatchingForm;

/**
 * Unnamed people: «مسؤولين سوريين وإسرائيليين», «وفد من حركة حماس», «وزراء خارجية روسيا وتركيا
 * وإيران».
 */
final class GroupParser {
  private static final Pattern FUTURE = Pattern.compile("س[يت]\\p{L}{3,}(?<!ي|يه|يا|يين|يون|يتين)");

  /** «الوفود المتوجهة إلى طهران»: what tells of a journey. */
  private static final Set<String> BOUND_FOR = Set.of("متوجهه", "متجهه", "متوجهين", "متجهين");

  /** «نظراءه الأوروبيين», «نظرائه من دول الخليج». */
  private static final Set<String> PEERS = Set.of("نظراء", "نظراي", "نظراو");

  private static final Set<String> STATES = Set.of("دول", "دوله", "بلدان", "بلدا");

  private static final Set<String> DAYS =
      Set.of(
          "السبت",
          "الاحد",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "امس",
          "اليوم",
          "غدا",
          "صباح",
          "مساء",
          "فجر",
          "ظهر");

  /** «المسؤولين من | جهة»: what «من» leads besides where people come from. */
  private static final Set<String> NO_ORIGIN =
      Set.of(
          "جهه", "جهته", "ناحيه", "جانب", "خلال", "قبل", "بين", "اجل", "دون", "طرف", "شان",
          "المقرر", "المتوقع", "المنتظر", "المرتقب", "المرجح", "الممكن");

  /** «مجلس الوزراء» aside, what a minister is of takes so many words at most. */
  private static final int LONGEST_FIELD = 2;

  private static final Set<String> LEADS = Set.of("علي", "ل", "من", "في", "مع");

  /** Groups at some tokens, one name each. */
  record Parsed(int end, List<String> names) {}

  private final Grammar grammar;
  private final OrganizationParser organizations;

  GroupParser(Grammar grammar, OrganizationParser organizations) {
    this.grammar = grammar;
    this.organizations = organizations;
  }

  Optional<Parsed> at(Line line, int i) {
    boolean dual =
        grammar.lexicon().isDualTitle(line.bare(i))
            && !line.isDefinite(i)
            && (line.isNoun(i + 1) || isUntaggedField(line, i + 1))
            && (line.bare(i).endsWith("ا") || isOfTwoStates(line, i))
            && grammar.nationality().at(line, i + 1).isEmpty();
    boolean peers = PEERS.contains(line.form(i)) && line.tag(i + 1).startsWith("PRP");
    if (!dual && !peers && !grammar.lexicon().isGroup(line.bare(i))
        || line.isVerb(i)
        || isOpposing(line, i)
        || line.isProper(i) && !line.isDefinite(i + 1)) {
      return Optional.empty();
    }
    Optional<OrganizationParser.Parsed> known = organizations.at(line, i);
    if (known.isPresent() && known.get().named()) {
      return Optional.empty();
    }
    int next = peers ? i + 2 : i + 1;
    boolean open = !line.isDefinite(i) && !peers;
    int nationalities = 0;
    while (line.has(next) && next - i < 10) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
      Optional<Found> state = open ? grammar.state(line, next) : Optional.empty();
      Optional<OrganizationParser.Parsed> organization =
          open ? organizations.at(line, next) : Optional.empty();
      if (organization.isPresent() && organization.get().named()) {
        int end = organization.get().end();
        return Optional.of(new Parsed(end, List.of(line.name(i, end))));
      }
      if (state.isPresent()) {
        return Optional.of(states(line, i, next, state.get()));
      }
      int whole = related(line, next);
      if (whole > next) {
        return Optional.of(new Parsed(whole, List.of(line.name(i, whole))));
      }
      if (nation.isPresent()) {
        next = nation.get().end();
        nationalities++;
        open = false;
      } else if (BOUND_FOR.contains(line.bare(next)) || isNoGenitive(line, next)) {
        break;
      } else if (open && isUntaggedField(line, next)) {
        next++;
      } else if (line.isAdjective(next) && !isPredicate(line, next) && !willDo(line, next)) {
        next++;
        open &= !line.isDefinite(next) || line.form(next).equals("المستوي");
      } else if (open && line.tag(next).equals("CD") && STATES.contains(line.form(next + 1))) {
        next += 2; // «وزراء خارجية | ست دول | عربية»
        open = false;
      } else if (open && line.isNoun(next) && !grammar.lexicon().isFunctionNoun(line.form(next))) {
        open = !line.isDefinite(next);
        next++;
      } else if (of(line, next)) {
        return Optional.of(ofCountries(line, i, next));
      } else if (sharesMinisters(line, i, next)) {
        next += 2;
      } else if (from(line, next) && !NO_ORIGIN.contains(line.form(next + 1))) {
        Optional<Found> of = grammar.state(line, next + 1);
        if (of.isPresent() && !line.form(next).equals("في") && !isOne(line, i)) {
          return Optional.of(states(line, i, next + 1, of.get()));
        }
        int end = related(line, origin(line, next + 1));
        return Optional.of(new Parsed(end, List.of(line.name(i, end))));
      } else {
        break;
      }
    }
    return Optional.of(coordinated(line, i, next, nationalities));
  }

  /**
   * «الدول | المطلة على البحر الأحمر», «الفصائل | المدعومة من تركيا»: after a word and what it
   * relates them to, that say which people they are; the same token if none stand there.
   */
  private int related(Line line, int i) {
    boolean agrees = line.isDefinite(i) == line.isDefinite(i - 1);
    if (!agrees || !RelatingWords.belongToName(line.form(i)) || !LEADS.contains(line.form(i + 1))) {
      return i;
    }
    int of = i + 2;
    int end =
        organizations
            .at(line, of)
            .map(OrganizationParser.Parsed::end)
            .or(() -> grammar.state(line, of).map(Found::end))
            .or(() -> grammar.place(line, of).map(Found::end))
            .orElseGet(() -> phrase(line, of));
    return end > of && grammar.lexicon().title(line.bare(of)) == null ? end : i;
  }

  /** «رئيسي | روسيا | و», «وزيري خارجية | مصر | و»: no adjective, «رئيسي». */
  private boolean isOfTwoStates(Line line, int i) {
    int at = i + 1;
    while (at - i <= LONGEST_FIELD
        && grammar.state(line, at).isEmpty()
        && !line.isDefinite(at)
        && line.has(at)) {
      at++;
    }
    return line.bare(i).endsWith("ي")
        && grammar.state(line, at).filter(state -> line.isConjunction(state.end())).isPresent();
  }

  /** «معارضة للقرار», «الأحزاب المعارضة»: an adjective, unlike «المعارضة». */
  private static boolean isOpposing(Line line, int i) {
    return line.bare(i).equals("معارضه")
        && (!line.isDefinite(i) || line.isAdjective(i) || line.isDefinite(i - 1));
  }

  /** «جنود | الأحد», «مسلحون | هجوما»: a day or an object, which no group is of. */
  private static boolean isNoGenitive(Line line, int i) {
    boolean indefinite = line.isNoun(i) && !line.isDefinite(i) && !line.isProper(i);
    return DAYS.contains(line.form(i)) || indefinite && line.form(i).endsWith("ا");
  }

  /** «وزراء الدفاع | والخارجية | العرب»: ministers of two fields. */
  private boolean sharesMinisters(Line line, int i, int and) {
    return line.bare(i).equals("وزراء")
        && line.isConjunction(and)
        && isField(line, and - 1)
        && isField(line, and + 1)
        && line.isDefinite(and + 2)
        && (line.isAdjective(and + 2) || grammar.nationality().at(line, and + 2).isPresent());
  }

  /** «وزيرا | خارجية | الأردن»: a field that the tagger takes for an adjective. */
  private boolean isUntaggedField(Line line, int i) {
    return line.isAdjective(i)
        && !line.isDefinite(i)
        && grammar.lexicon().isPortfolio(line.bare(i))
        && grammar.state(line, i + 1).isPresent();
  }

  private boolean isField(Line line, int i) {
    return line.isDefinite(i) && grammar.lexicon().isPortfolio(line.bare(i));
  }

  /** «لقاء المسؤولين المصريين واضح الدلالة»: without the article, after a word that has it. */
  private static boolean isPredicate(Line line, int adjective) {
    return line.isDefinite(adjective - 1) && !line.isDefinite(adjective);
  }

  /** «وفدا اقتصاديا | سيرافق الرئيس»: a verb of the future that the segmenter left whole. */
  private static boolean willDo(Line line, int i) {
    return FUTURE.matcher(line.form(i)).matches();
  }

  /** «مسؤولين | بدول الخليج ومصر», not «مسؤولين | بالقاهرة», where they are. */
  private boolean of(Line line, int i) {
    return line.form(i).equals("ب") && country(line, i + 1).isPresent();
  }

  /** A country by its name, «السلطنة», or «دول» with theirs. */
  private Optional<Found> country(Line line, int i) {
    if (line.form(i).matches("لسلطنه|السلطنه|الدوله|لدوله|المملكه|لمملكه|البلاد")) {
      return Optional.of(new Found(i + 1, line.name(i, i + 1)));
    }
    if (line.form(i).equals("دول") && grammar.lexicon().isGroup(line.bare(i))) {
      return at(line, i).map(states -> new Found(states.end(), line.name(i, states.end())));
    }
    return grammar
        .state(line, i)
        .filter(
            state ->
                MatchingForm.of(state.name()).equals(MatchingForm.of(line.name(i, state.end()))));
  }

  private Parsed ofCountries(Line line, int first, int preposition) {
    Found country = country(line, preposition + 1).orElseThrow();
    List<String> names = new ArrayList<>(List.of(line.name(first, country.end())));
    int end = country.end();
    while (line.isConjunction(end)) {
      Optional<Found> other = country(line, end + 1);
      if (other.isEmpty()) {
        break;
      }
      names.add(line.name(first, preposition) + " " + line.name(end + 1, other.get().end()));
      end = other.get().end();
    }
    return new Parsed(end, names);
  }

  private static boolean from(Line line, int i) {
    return line.form(i).equals("من")
        || line.form(i).equals("عن")
        || line.form(i).equals("ل")
        || line.form(i).equals("في");
  }

  /** «من المعارضة السورية», «من شيوخ العشائر»: a noun phrase up to its last adjective. */
  private int phrase(Line line, int i) {
    int end = i;
    while (line.has(end) && end - i < 4 && !grammar.lexicon().isFunctionNoun(line.form(end))) {
      boolean opens = end == i || !line.isDefinite(end - 1);
      boolean relates = end > i && related(line, end) > end;
      if (relates
          || !(line.isNoun(end) && opens && !line.isProper(end))
              && !(end > i && line.isAdjective(end))) {
        break;
      }
      end++;
    }
    return end > i ? end : i - 1;
  }

  private int origin(Line line, int i) {
    if (line.form(i).equals("\"")) { // «وفد من "حركة حماس"»
      return organizations
          .at(line, i + 1)
          .map(OrganizationParser.Parsed::end)
          .map(end -> line.form(end).equals("\"") ? end + 1 : end)
          .orElse(i - 1);
    }
    Optional<OrganizationParser.Parsed> organization = organizations.at(line, i);
    if (organization.isPresent()) {
      return organization.get().end();
    }
    if (line.form(i - 1).equals("في")) {
      return i - 1;
    }
    return grammar
        .state(line, i)
        .or(() -> grammar.place(line, i))
        .map(Found::end)
        .orElseGet(() -> line.form(i - 1).equals("من") ? phrase(line, i) : i - 1);
  }

  /** «مسؤولين سوريين وإسرائيليين»: each nationality its own group. */
  private Parsed coordinated(Line line, int first, int end, int nationalities) {
    List<String> names = new ArrayList<>();
    names.add(line.name(first, end));
    int next = end;
    while (nationalities == 1 && line.isConjunction(next)) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next + 1);
      boolean plural =
          nation.isPresent() && !line.isDefinite(next + 1) == !line.isDefinite(end - 1);
      if (!plural) {
        break;
      }
      names.add(line.name(first, first + 1) + " " + line.name(next + 1, nation.get().end()));
      next = nation.get().end();
    }
    return new Parsed(next, names);
  }

  /** «وفد من روسيا وتركيا» is one delegation, «ممثلون عن روسيا وتركيا» are those of each. */
  private static boolean isOne(Line line, int i) {
    return line.bare(i).startsWith("وفد") || line.bare(i).startsWith("بعث");
  }

  /** «وزراء خارجية روسيا وتركيا وإيران», «ممثلون عن فرنسا وألمانيا». */
  private Parsed states(Line line, int first, int at, Found state) {
    List<String> names = new ArrayList<>();
    names.add(line.name(first, state.end()));
    int next = state.end();
    while (line.isConjunction(next) || line.isComma(next)) {
      Optional<Found> other = grammar.state(line, next + 1).or(party(line, at, next + 1));
      if (other.isEmpty()) {
        break;
      }
      names.add(line.name(first, at) + " " + line.name(next + 1, other.get().end()));
      next = other.get().end();
    }
    return new Parsed(next, names);
  }

  /** «ممثلون عن أوكرانيا وروسيا | والمتمردين»: others whom somebody stands for. */
  private Supplier<Optional<Found>> party(Line line, int at, int i) {
    boolean stands =
        line.form(at - 1).equals("عن")
            && line.isDefinite(i)
            && line.isNoun(i)
            && grammar.lexicon().isGroup(line.bare(i));
    return () -> stands ? Optional.of(new Found(i + 1, line.name(i, i + 1))) : Optional.empty();
  }
}
