package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.sentence.Sentence;

/**
 * Finds the words of an article that name actors, offices, places and times. Keeps no state between
 * articles.
 */
public final class MentionFinder {
  /** Words that begin a name and never end one. */
  private static final Set<String> OPENS_NAMES = Set.of("عبد", "ابو", "ابن", "بن");

  /** «بوساطة أممية»: the adjective of the United Nations. */
  private static final Set<String> OF_THE_UN = Set.of("اممي", "امميه", "الاممي", "الامميه");

  private static final String UN = "الأمم المتحدة";

  private static final Set<String> ONE_SIDE = Set.of("الجانب", "الطرف");

  private static final Set<String> BESIDE = Set.of("مع", "بين");

  /** Words for the two that the text spoke of last. */
  private static final Set<String> TWO_KOREAS = Set.of("الكوريتان", "الكوريتين", "لكوريتين");

  private static final List<String> KOREAS = List.of("كوريا الشمالية", "كوريا الجنوبية");

  private static final Set<String> BOTH_SIDES =
      Set.of(
          "الجانبان",
          "الجانبين",
          "الطرفان",
          "الطرفين",
          "الريسان",
          "الرجلان",
          "الرجلين",
          "البلدان",
          "البلدين",
          "الدولتان",
          "الدولتين",
          "الرييسان",
          "الرييسين",
          "الزعيمان",
          "الزعيمين",
          "الوزيران",
          "الوزيرين",
          "المسوولان",
          "الوفدان",
          "الوفدين");

  private final Grammar grammar;
  private final OrganizationParser organizations;
  private final NameParser names;
  private final PersonParser persons;
  private final GroupParser groups;
  private final Serving serving;
  private final PlaceParser places;
  private final PairParser pairs;
  private final TitleLists titleLists;
  private final StateHolders stateHolders;
  private final LeadersOfTwo leaders;
  private final LearntNames learnt;
  private final HoldersApart holdersApart;
  private final TimeFinder timeFinder = new TimeFinder();

  /** Finds by rules and lists alone. */
  public MentionFinder(Gazetteer gazetteer) {
    this(gazetteer, NameModel.none());
  }

  /** Finds by rules and lists, and where they find nothing by a model. */
  public MentionFinder(Gazetteer gazetteer, NameModel model) {
    grammar = Grammar.of(gazetteer);
    organizations = new OrganizationParser(grammar);
    names = new NameParser(grammar);
    OfficeParser offices = new OfficeParser(grammar, organizations);
    persons = new PersonParser(grammar, offices, names);
    groups = new GroupParser(grammar, organizations);
    serving = new Serving(grammar, persons);
    places = new PlaceParser(grammar, names);
    pairs = new PairParser(grammar, names);
    titleLists = new TitleLists(grammar, names);
    stateHolders = new StateHolders(grammar, names);
    leaders = new LeadersOfTwo(grammar);
    learnt = new LearntNames(grammar, model);
    holdersApart = new HoldersApart(grammar, offices, names);
  }

  /** Matching forms of which a text must hold one, after its clitics, to name an office. */
  public Set<String> officeWords() {
    Set<String> words = grammar.lexicon().titleWords();
    words.addAll(Set.of("نظير", "نظيرت"));
    return words;
  }

  /** All mentions in the order of the text; no two overlap. */
  public List<Mention> find(Article article, List<Sentence> sentences) {
    List<Mention.Time> times = timeFinder.find(article.text(), sentences, article.published());
    List<Line> lines = sentences.stream().map(read -> new Line(article.text(), read)).toList();
    List<List<Mention>> bySentence =
        learnt.beside(lines, lines.stream().map(line -> inSentence(line, times)).toList());
    Map<String, String> shortNames = shortNames(bySentence);
    TwoNames two = new TwoNames(grammar.gazetteer(), shortNames);
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Mention> found = new ArrayList<>();
      bySentence.get(i).forEach(mention -> found.addAll(two.apart(mention)));
      found.addAll(new Repeats(shortNames).in(new Line(article.text(), sentences.get(i)), found));
      found.sort(Comparator.comparing(mention -> mention.words().span()));
      all.addAll(holdersApart.joined(new Line(article.text(), sentences.get(i)), found));
    }
    return all;
  }

  private List<Mention> inSentence(Line line, List<Mention.Time> times) {
    Map<Integer, Mention.Time> timeAt = new HashMap<>();
    for (Mention.Time time : times) {
      if (time.words().sentence() == line.sentence().index()) {
        timeAt.put(time.words().first(), time);
      }
    }
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Mention.Time time = timeAt.get(i);
      List<Mention> here = time != null ? List.of(time) : shared(line, i, found);
      here = here.isEmpty() ? at(line, i) : here;
      if (here.isEmpty()) {
        i++;
      } else {
        found.addAll(here);
        i = here.get(here.size() - 1).words().end();
      }
    }
    List<Mention> apart = serving.apart(line, new StateTitleLists(grammar).told(line, found));
    return StackedTitles.joined(line, NamedGroups.joined(line, apart));
  }

  /** The mentions that start at a token: one, or several that a plural title shares. */
  private List<Mention> at(Line line, int i) {
    if (line.isPunctuation(i)
        || line.isVerb(i)
        || line.tag(i).equals("IN")
        || line.tag(i).equals("CC")) {
      return List.of();
    }
    List<Mention> pair = pairs.at(line, i);
    pair = pair.isEmpty() ? titleLists.at(line, i) : pair;
    pair = pair.isEmpty() ? stateHolders.at(line, i) : pair;
    if (!pair.isEmpty()) {
      return pair;
    }
    if (TWO_KOREAS.contains(line.form(i))) {
      return List.of(new Mention.Group(line.words(i, i + 1), Mention.TWO_STATES, KOREAS));
    }
    Optional<Mention> two = leaders.at(line, i);
    if (two.isPresent()) {
      return List.of(two.get());
    }
    List<Mention> sides = BOTH_SIDES.contains(line.form(i)) ? twoStates(line, i) : side(line, i);
    if (!sides.isEmpty()) {
      return sides;
    }
    if (BOTH_SIDES.contains(line.form(i))
        || line.form(i).equals("هما") && line.tag(i).startsWith("PRP")) {
      return List.of(
          new Mention.Group(line.words(i, i + 1), "both-sides", List.of(line.name(i, i + 1))));
    }
    if (grammar.lexicon().isNationalityHost(line.bare(i - 1)) || followsNation(line, i)) {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, i);
      if (nation.isPresent()) {
        return List.of(
            new Mention.State(
                line.words(i, nation.get().end()), "nation-adjective", nation.get().state()));
      }
      if (OF_THE_UN.contains(line.form(i))) {
        return List.of(new Mention.Organization(line.words(i, i + 1), "un-adjective", UN));
      }
    }
    List<Mention> candidates = new ArrayList<>();
    persons
        .at(line, i)
        .filter(parsed -> !NamedAfter.isNamesake(line, i))
        .map(parsed -> person(line, i, parsed, "titled-person"))
        .ifPresent(candidates::add);
    groups
        .at(line, i)
        .map(parsed -> new Mention.Group(line.words(i, parsed.end()), "group", parsed.names()))
        .ifPresent(candidates::add);
    organizations
        .at(line, i)
        .map(parsed -> organization(line, i, parsed))
        .ifPresent(candidates::add);
    grammar
        .state(line, i)
        .map(found -> new Mention.State(line.words(i, found.end()), "state", found.name()))
        .ifPresent(candidates::add);
    places.at(line, i).ifPresent(candidates::add);
    persons
        .byName(line, i)
        .map(parsed -> person(line, i, parsed, "name"))
        .ifPresent(candidates::add);
    return candidates.stream()
        .max(Comparator.comparingInt(mention -> mention.words().end()))
        .filter(mention -> !cutsPerson(line, mention))
        .map(List::of)
        .orElse(List.of());
  }

  /** «مع الجانب الروسي», «بين الوفد والطرف الفرنسي»: a state acting. */
  private List<Mention> side(Line line, int i) {
    boolean met =
        ONE_SIDE.contains(line.form(i))
            && (BESIDE.contains(line.form(i - 1)) || line.isConjunction(i - 1));
    return met
        ? grammar.nationality().at(line, i + 1).stream()
            .<Mention>map(
                nation ->
                    new Mention.State(line.words(i, nation.end()), "government", nation.state()))
            .toList()
        : List.of();
  }

  /** «الجانبين السوداني والإثيوبي»: two states acting. */
  private List<Mention> twoStates(Line line, int i) {
    Optional<Nationality.Hit> first = grammar.nationality().at(line, i + 1);
    int joint = first.map(Nationality.Hit::end).orElse(i);
    Optional<Nationality.Hit> second =
        line.isConjunction(joint)
            ? grammar.nationality().at(line, joint + 1)
            : Optional.<Nationality.Hit>empty();
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Mention.State(line.words(i, joint), "government", first.get().state()),
        new Mention.State(
            line.words(joint + 1, second.get().end()), "government", second.get().state()));
  }

  /**
   * «إدارة الرئيس الأمريكي | دونالد ترامب», «حكومة عبد | ربه منصور هادي»: the body has no name, the
   * person in it has.
   */
  private boolean cutsPerson(Line line, Mention mention) {
    if (!(mention instanceof Mention.Organization)) {
      return false;
    }
    int end = mention.words().end();
    int second = mention.words().first() + 1;
    if (OPENS_NAMES.contains(line.form(end - 1))
        && persons.byName(line, second).filter(person -> person.end() > end).isPresent()) {
      return true;
    }
    for (int at = mention.words().first() + 1; at < end; at++) {
      if (line.isDefinite(at) && grammar.lexicon().title(line.bare(at)) != null) {
        return persons
            .at(line, at)
            .filter(person -> person.end() > end && !person.name().isEmpty())
            .isPresent();
      }
    }
    return false;
  }

  /**
   * «وزير الخارجية السعودي عادل الجبير والروسي سيرغي لافروف»: the second takes over the first's
   * title.
   */
  private List<Mention> shared(Line line, int i, List<Mention> before) {
    boolean follows = line.isConjunction(i - 1) && line.isDefinite(i) && !before.isEmpty();
    if (!follows
        || !(before.get(before.size() - 1) instanceof Mention.Person first)
        || first.words().end() != i - 1
        || first.offices().isEmpty()) {
      return List.of();
    }
    Optional<Nationality.Hit> nation = grammar.nationality().at(line, i);
    Optional<Grammar.Found> name = nation.flatMap(hit -> names.afterTitle(line, hit.end()));
    if (name.isEmpty()) {
      return List.of();
    }
    OfficeWords office = new OfficeWords(first.offices().get(0).title(), nation.get().state());
    return List.of(
        new Mention.Person(
            line.words(i, name.get().end()), "shared-title", name.get().name(), List.of(office)));
  }

  /** «لقاء إسرائيلي – سوري»: an adjective that goes on a row of them. */
  private boolean followsNation(Line line, int i) {
    int before = line.isComma(i - 1) || line.isConjunction(i - 1) ? i - 2 : i - 1;
    return line.has(before)
        && line.isAdjective(i)
        && grammar.nationality().at(line, before).isPresent()
        && (grammar.lexicon().isNationalityHost(line.bare(before - 1))
            || followsNation(line, before));
  }

  private static Mention person(Line line, int i, PersonParser.Parsed parsed, String foundBy) {
    return new Mention.Person(
        line.words(i, parsed.end()), foundBy, parsed.name(), parsed.offices());
  }

  private static Mention organization(Line line, int i, OrganizationParser.Parsed parsed) {
    return parsed.government()
        ? new Mention.State(line.words(i, parsed.end()), "government", parsed.of())
        : new Mention.Organization(
            line.words(i, parsed.end()), "organization", line.name(i, parsed.end()));
  }

  /**
   * The last words of the names in the article, with the full name that each stands for: rather one
   * told with an office than the «أردوغان روحاني» of a headline.
   */
  private static Map<String, String> shortNames(List<List<Mention>> bySentence) {
    Map<String, String> full = new HashMap<>();
    for (boolean titled : List.of(true, false)) {
      for (List<Mention> mentions : bySentence) {
        for (Mention mention : mentions) {
          if (mention instanceof Mention.Person person
              && !person.name().isEmpty()
              && (!titled || !person.offices().isEmpty())) {
            Repeats.shortForms(person.name())
                .forEach(form -> full.putIfAbsent(form, person.name()));
          }
        }
      }
    }
    return full;
  }
}
