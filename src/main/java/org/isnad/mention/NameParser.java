package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.gazetteer.Item;
import org.isnad.mention.Grammar.Found;
import org.isnad.sentence.KnownWords;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Names of persons: a run of words none of which can be anything else. After a title or a closed
 * genitive chain any noun may be a name; on its own a name needs to be tagged as one, or known.
 */
final class NameParser {
  private static final int LONGEST = 7;

  /** «سيركز»: a verb of the future that the segmenter left whole. */
  private static final Pattern FUTURE = Pattern.compile("^س[يتنا].{3,}");

  /** «سيعقدان», «ستلتقيان» after two names. */
  private static final Pattern THEY_WILL = Pattern.compile("^س[يت].{3,}ان$");

  private static final Set<String> CONNECTORS =
      Set.of(
          "بن", "ابن", "بنت", "ولد", "ال", "ابو", "ابي", "ابا", "عبد", "دي", "فان", "فون", "دو",
          "لو", "بو", "ايه", "جي", "دبليو");

  /** Parts that cannot end a name. */
  private static final Set<String> OPENERS =
      Set.of("ولد", "بن", "ابن", "بنت", "عبد", "ابو", "ابي", "دي", "فان", "فون", "ال");

  /** Words that open a name when a noun follows: «أبو مازن», «ولد الشيخ أحمد». */
  private static final Set<String> STARTERS = Set.of("ابو", "ولد", "عبد");

  private final Grammar grammar;
  private final Set<String> parts = new HashSet<>();
  private final Set<String> listed = new HashSet<>();
  private final FamilyNames families;
  private final ObjectNouns objects;

  NameParser(Grammar grammar) {
    this.grammar = grammar;
    families = new FamilyNames(grammar, listed::contains);
    objects = new ObjectNouns(grammar, form -> isKnownPart(form) || listed.contains(form));
    for (String list : List.of("given-names", "surnames")) {
      Table.read("/lexicon/" + list + ".tsv")
          .rows()
          .forEach(row -> listed.add(MatchingForm.of(row.get(0))));
    }
    grammar
        .gazetteer()
        .items()
        .forEach(
            item -> {
              if (item.kind() == Item.Kind.PERSON) {
                item.names().forEach(name -> addParts(name.text()));
              }
            });
  }

  /** A word that stands within names: «بن», «آل», «دي». */
  static boolean isConnector(String form) {
    return CONNECTORS.contains(form);
  }

  private void addParts(String name) {
    for (String part : MatchingForm.of(name).split("[\\s-]+")) {
      if (part.length() > 2) {
        parts.add(part);
      }
    }
  }

  /** A noun of everyday news that no list has as a name: «سبل», «رؤية». */
  private boolean isOrdinary(Line line, int at, boolean inside) {
    String form = line.form(at);
    boolean goesOn = line.isProper(at + 1) && !otherThing(line, at + 1);
    return (inside || !goesOn) && KnownWords.contains(form) && !listed.contains(form);
  }

  /** A word that the news hardly uses, after a name: it goes on. */
  private static boolean isRare(Line line, int at) {
    return (line.isNoun(at) || line.isAdjective(at))
        && !KnownWords.contains(line.form(at))
        && !FUTURE.matcher(line.form(at)).find();
  }

  /** «الجارحي» after a given name, an adjective to the tagger. */
  private boolean isListedNisba(Line line, int at) {
    return line.isAdjective(at)
        && (line.isDefinite(at) || line.form(at - 2).equals("بن"))
        && line.isProper(at - 1)
        && (listed.contains(line.form(at)) || listed.contains(line.bare(at)));
  }

  /** «عقلا بن علي»: whoever has a father has a name. */
  private static boolean isSon(Line line, int start, int at) {
    return at == start
        && line.form(at + 1).equals("بن")
        && line.isProper(at + 2)
        && (line.isNoun(at) || line.isAdjective(at));
  }

  /** A word that is part of some known person's name. */
  boolean isKnownPart(String form) {
    return parts.contains(form);
  }

  /** A name where only a name can stand: after a title. */
  Optional<Found> afterTitle(Line line, int i) {
    if (isTitle(line, i)) {
      return Optional.empty();
    }
    Optional<Found> known = grammar.person(line, i);
    int end = run(line, i, true);
    if (known.isPresent() && (known.get().end() >= end || isWhole(line, known.get(), i))) {
      return known;
    }
    return end > i
        ? Optional.of(new Found(end, line.name(i, end).replaceFirst("[-–\\s]+$", "")))
        : Optional.empty();
  }

  /** «محمود عباس | رام الله», «حسن روحاني | ترامب»: a place or somebody else after a whole name. */
  private boolean isWhole(Line line, Found known, int i) {
    int end = known.end();
    boolean other = !line.isDefinite(end);
    return end - i > 1
        && (grammar.place(line, end).filter(seat -> seat.end() > end + 1).isPresent()
            || other && grammar.person(line, end).isPresent());
  }

  /**
   * «وزير الخارجية الأمريكي الملك سلمان», «الملك رئيسي مجلسي النواب والأعيان»: a second title is no
   * name of the first's holder.
   */
  private boolean isTitle(Line line, int i) {
    return line.form(i + 1).equals("مجلسي")
        || line.isDefinite(i) && grammar.lexicon().title(line.bare(i)) != null;
  }

  /** A name with nothing before it: tagged as a name throughout, two words at least, or known. */
  Optional<Found> alone(Line line, int i) {
    Optional<Found> known = grammar.person(line, i);
    int end = run(line, i, false);
    if (known.isPresent() && (known.get().end() >= end || isWhole(line, known.get(), i))) {
      return known;
    }
    boolean convincing =
        end - i >= 2
            && (STARTERS.contains(line.form(i))
                || isKnownPart(line.form(i))
                || isSon(line, i, i)
                || properThroughout(line, i, end));
    return convincing ? Optional.of(new Found(end, line.name(i, end))) : Optional.empty();
  }

  private boolean properThroughout(Line line, int i, int end) {
    for (int at = i; at < end; at++) {
      boolean part =
          line.isProper(at)
              || CONNECTORS.contains(line.form(at))
              || line.form(at).equals("-")
              || families.goesOn(line, i, at, false);
      if (!part) {
        return false;
      }
    }
    return true;
  }

  private int run(Line line, int i, boolean titled) {
    int end = i;
    while (end - i < LONGEST && fits(line, i, end, titled)) {
      end++;
    }
    while (end > i && (line.form(end - 1).matches("[-#]") || dangling(line, end - 1))) {
      end--;
    }
    return end;
  }

  /** «عبدالله آل الشيخ»: whatever follows «آل» is the name of the house. */
  private static boolean isHouse(Line line, int at) {
    return line.has(at)
        && line.form(at - 1).equals("ال")
        && line.token(at - 1).surface().startsWith("آ")
        && (line.isNoun(at) || line.isAdjective(at));
  }

  /** «آل شنان القحطاني», «آل خليفة بن سلمان». */
  private boolean goesOnAfterHouse(Line line, int start, int at) {
    return line.form(at).equals("بن") || families.goesOn(line, start, at, false);
  }

  private static boolean dangling(Line line, int at) {
    return OPENERS.contains(line.form(at)) && !line.token(at).surface().startsWith("آ");
  }

  private boolean fits(Line line, int start, int at, boolean titled) {
    boolean housed = at - 1 > start && isHouse(line, at - 1);
    if (!line.has(at) || isPossessed(line, at) || housed && !goesOnAfterHouse(line, start, at)) {
      return false;
    }
    String form = line.form(at);
    if (OfGod.isInvocation(line, at)) {
      return false;
    }
    if (form.equals("امين") && line.form(at + 1).equals("عام")
        || at - 1 > start && line.isDefinite(at - 1) && grammar.lexicon().title(form) != null) {
      return false;
    }
    if (at == start ? OfGod.is(line, at) : isCalled(line, at)) {
      return false;
    }
    if (form.equals("-")
        && at > start
        && line.isProper(at - 1)
        && (line.isProper(at + 1) || HyphenedNames.isSyllable(line, at + 1))
        && HyphenedNames.isTight(line, at)) {
      return true;
    }
    if (at > start + 1 && HyphenedNames.isSyllable(line, at)) {
      return true;
    }
    if (form.equals("#") && (line.isProper(at + 1) || titled && line.isNoun(at + 1))) {
      return true;
    }
    boolean inside = at > start;
    if (inside
        && CONNECTORS.contains(form)
        && (line.isProper(at + 1) || line.isNoun(at + 1) || line.isProper(at))) {
      return true;
    }
    if (inside
        && dangling(line, at - 1)
        && (line.isNoun(at) || line.isAdjective(at) || line.isProper(at))) {
      return true;
    }
    if (inside && isHouse(line, at)) {
      return true;
    }
    if (!inside
        && STARTERS.contains(form)
        && line.has(at + 1)
        && !line.isPunctuation(at + 1)
        && !line.isVerb(at + 1)
        && !line.tag(at + 1).equals("IN")) {
      return true;
    }
    if (line.isPunctuation(at)) {
      return false;
    }
    boolean mister = at - start > 1 && form.equals("السيد");
    if (inside && (mister || NameExtents.isStyle(line, at)) && line.isProper(at + 1)) {
      return false;
    }
    if (families.goesOn(line, start, at, titled)) {
      return true;
    }
    if (isTitle(line, at)) {
      return false;
    }
    if (line.form(at + 1).equals("الله") && titled) {
      return true;
    }
    if (blocked(line, at, inside)) {
      return false;
    }
    if (isSon(line, start, at)) {
      return true;
    }
    if (titled && !inside && isGiven(line, at)) {
      return true;
    }
    if (titled && (HyphenedNames.isFirstHalf(line, at) || isAli(line, at))) {
      return true;
    }
    if (line.tag(at + 1).equals("PRP$") && !line.isProper(at)) {
      return false;
    }
    if (inside && THEY_WILL.matcher(form).find() && !isKnownPart(form) && !listed.contains(form)) {
      return false;
    }
    if (line.isProper(at)) {
      return !otherThing(line, at)
          && !(inside && isState(line, at))
          && !objects.are(line, at, inside);
    }
    if (titled && inside && isRare(line, at)) {
      return !line.isVerb(at);
    }
    if (titled && inside && isListedNisba(line, at) || families.isOfSon(line, start, at)) {
      return true;
    }
    boolean nominal = line.isNoun(at) || line.isAdjective(at) || line.tag(at).startsWith("VB");
    if (nominal && isKnownPart(form) && (titled || inside && line.tag(at).equals("DTNN"))) {
      return !line.tag(at).startsWith("VB") || (inside && !line.isConjunction(at - 1));
    }
    return titled
        && line.isNoun(at)
        && !line.tag(at).endsWith("S")
        && !isOrdinary(line, at, inside)
        && plausible(line, at, inside);
  }

  /**
   * «قابوس بن سعيد سلطان عمان», «عين محمد بن سلمان وليا للعهد»: what somebody is, after his name.
   */
  private boolean isCalled(Line line, int at) {
    String form = line.form(at);
    boolean becomes =
        form.endsWith("ا") && grammar.lexicon().title(form.substring(0, form.length() - 1)) != null;
    boolean will =
        FUTURE.matcher(form).find()
            && KnownWords.contains(form.substring(1))
            && !isKnownPart(form)
            && !listed.contains(form);
    return becomes
        || will
        || form.startsWith("نظير")
        || grammar.lexicon().title(form) != null && grammar.state(line, at + 1).isPresent();
  }

  /** «الرئيسة ماي حكومتها»: what a pronoun possesses is no name. */
  private static boolean isPossessed(Line line, int at) {
    return line.tag(at + 1).equals("PRP$")
        && line.token(at + 1).span().start() == line.token(at).span().end();
  }

  /** «مفيد الحساينة»: an adjective before a family's name. */
  private boolean isGiven(Line line, int at) {
    boolean family = line.isDefinite(at + 1) && !line.tag(at + 1).startsWith("DTJJ");
    return line.isAdjective(at)
        && !line.isDefinite(at)
        && listed.contains(line.form(at))
        && (family || line.isProper(at + 1));
  }

  /** «علي عبدالله صالح», not «على». */
  private static boolean isAli(Line line, int at) {
    return line.token(at).surface().equals("علي") && line.isProper(at + 1);
  }

  private boolean plausible(Line line, int at, boolean inside) {
    if (line.isDefinite(at) || line.tag(at).startsWith("DT")) {
      return !inside && line.tag(at).equals("DTNN") && FamilyNames.ends(line, at + 1);
    }
    return !line.form(at).endsWith("ا") || line.form(at).length() <= 4 || line.isProper(at + 1);
  }

  /**
   * Words that end a name: prepositions in noun's clothing, titles, nationalities, organisations,
   * groups.
   */
  private boolean blocked(Line line, int at, boolean inside) {
    String form = line.form(at);
    String bare = line.bare(at);
    Lexicon lexicon = grammar.lexicon();
    if (lexicon.isFunctionNoun(form) || Grammar.isBirthplace(line, at)) {
      return true;
    }
    if (inside && lexicon.title(bare) == Lexicon.TitleKind.ROLE) {
      return true;
    }
    return !line.isProper(at)
        && (lexicon.title(bare) != null && !(form.equals("بابا") && line.isProper(at + 1))
            || lexicon.isGroup(bare)
            || (lexicon.isOrganizationHead(bare) && !isKnownPart(form))
            || lexicon.isPlaceHead(bare)
            || grammar.nationality().at(line, at).isPresent());
  }

  /** «يزور الوزير هايكو ماس | إسرائيل»: a state ends a name, unless it is «آل» or «بن» of it. */
  private boolean isState(Line line, int at) {
    return grammar.state(line, at).isPresent()
        && !CONNECTORS.contains(line.form(at - 1))
        && !line.form(at - 1).equals("-")
        && !line.form(at + 1).equals("-");
  }

  private boolean otherThing(Line line, int at) {
    boolean elsewhere =
        grammar
            .state(line, at)
            .or(() -> grammar.place(line, at))
            .or(() -> grammar.organization(line, at))
            .isPresent();
    boolean site = grammar.lexicon().isPlaceHead(line.form(at)) && line.isProper(at + 1);
    return (elsewhere || site) && !isKnownPart(line.form(at));
  }
}
