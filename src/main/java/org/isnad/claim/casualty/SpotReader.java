package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.mention.Mention;
import org.isnad.sentence.Token;
import org.isnad.text.LostArticle;
import org.isnad.text.MatchingForm;
import org.isnad.text.Span;
import org.isnad.text.Table;

/** Reads the places of a sentence: mentions, and names that a noun of place or «في» introduces. */
final class SpotReader {
  private record PlaceNoun(boolean takesAnyNoun, boolean ofTwo, Set<String> never) {}

  private static final Map<String, PlaceNoun> NOUNS = nouns();
  private static final Set<String> IN =
      Set.of("في", "ب", "قرب", "وسط", "داخل", "شمالي", "جنوبي", "شرقي", "غربي");

  private static final Set<String> SIDES = Set.of("شمال", "جنوب", "شرق", "غرب", "وسط");

  /** Buildings that the gazetteer knows as names of towns. */
  private static final Set<String> BUILDINGS =
      Set.of("البرج", "الفندق", "المحطه", "الجسر", "القلعه", "السوق", "المخيم", "المعسكر");

  private static final Set<String> DIRECTIONS =
      Set.of("الغربيه", "الشرقيه", "الشماليه", "الجنوبيه", "الكبري", "الصغري", "التحتا", "الفوقا");

  /** «مسجد قرية الروضة»: what stands in a place. */
  private static final Set<String> HOUSES =
      Set.of("مسجد", "جامع", "كنيسه", "مدرسه", "مستشفي", "سوق", "ملعب", "محيط", "مركز");

  private static final Set<String> STRIKES = Set.of("غاره", "غارات", "قصف", "هجوم", "هجمات");

  private static final Set<String> TOWNS = Set.of("مدن", "بلدات", "قري");

  private static final Set<String> SETTLEMENTS = Set.of("قريه", "بلده", "مدينه", "مخيم", "حي");

  private final String text;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final Locating locating;
  private final List<Spot> told;

  /**
   * @param told the places that the sentences before name
   */
  SpotReader(String text, List<Token> tokens, List<Mention> mentions, List<Spot> told) {
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions;
    this.told = told;
    this.locating = new Locating(tokens);
  }

  private static Map<String, PlaceNoun> nouns() {
    Table table = Table.read("/lexicon/place-nouns.tsv");
    Map<String, PlaceNoun> nouns = new HashMap<>();
    for (List<String> row : table.rows()) {
      nouns.put(
          MatchingForm.of(table.cell(row, "form")),
          new PlaceNoun(
              table.cell(row, "names").equals("any noun"),
              table.cell(row, "places").equals("two"),
              forms(table.cell(row, "never before"))));
    }
    return nouns;
  }

  private static Set<String> forms(String words) {
    return Arrays.stream(words.split(" ", -1)).map(MatchingForm::of).collect(Collectors.toSet());
  }

  /** The places named, in the order of the sentence. */
  List<Spot> read() {
    List<Spot> spots = new ArrayList<>();
    for (int at = Dateline.end(tokens); at < tokens.size(); at++) {
      int here = at;
      Optional<Spot> spot = pointed(here, spots).or(() -> at(here));
      if (spot.isPresent()) {
        spots.add(spot.get());
        at = spot.get().end() - 1;
      }
    }
    return spots;
  }

  /** «الغارات على |القطاع|», «في |المدينة|»: the place of that kind that was named last. */
  private Optional<Spot> pointed(int at, List<Spot> here) {
    boolean named = at + 1 < tokens.size() && placeAt(at + 1).isPresent();
    return named
        ? Optional.empty()
        : PointedPlace.at(tokens, at, List.of(here, told))
            .map(spot -> spot(at, at, at + 1, spot.precision(), "").named(spot.names()));
  }

  private Optional<Spot> at(int at) {
    if (isGroup(at)) {
      return Optional.empty();
    }
    PlaceNoun noun = NOUNS.get(tokens.get(at).form());
    if (isMiddleOf(at)) {
      return at(at + 1);
    }
    if (noun != null
        && HOUSES.contains(form(at))
        && at + 2 < tokens.size()
        && SETTLEMENTS.contains(form(at + 1))) {
      return at(at + 1);
    }
    if (noun != null && TOWNS.contains(form(at)) && isWholeState(at + 1)) {
      return Optional.empty();
    }
    int name = noun == null ? at : at + 1;
    boolean nothing = noun != null && name < tokens.size() && isNoName(noun, name);
    if (name >= tokens.size() || nothing) {
      return Optional.empty();
    }
    Optional<Mention> mention = placeAt(at).or(() -> placeAt(name));
    if (mention.isPresent()) {
      int city = end(mention.get());
      if (form(at).equals("عاصمه") && isProper(city)) {
        return Optional.of(spot(city, city, city + 1, 3));
      }
      if (form(at).equals("العاصمه") && city < tokens.size() && form(city).equals("،")) {
        if (placeAt(city + 1).orElse(null) instanceof Mention.Locality town) {
          Spot spot = spot(at, city + 1, end(town), 2); // «العاصمة الأفغانية، | كابل»
          return Optional.of(spot.named(List.of(town.name())));
        }
      }
      int precision = noun != null ? 3 : mention.get() instanceof Mention.State ? 1 : 2;
      int end = noun != null ? withDirection(end(mention.get())) : end(mention.get());
      Spot spot = spot(at, bare(name, end(mention.get())), end, precision);
      return Optional.of(noun == null ? side(mention.get(), spot) : spot);
    }
    int quoted = noun == null ? at : quotedEnd(name);
    if (quoted > name) {
      return Optional.of(spot(at, name + 1, quoted, 3, words(name + 1, quoted - 1)));
    }
    int end = noun != null ? nameEnd(name, noun.takesAnyNoun) : properEnd(at);
    if (end <= name) {
      return adjectival(at);
    }
    if (noun != null && noun.ofTwo && end + 1 < tokens.size() && form(end).equals("و")) {
      int other = nameEnd(end + 1, true);
      return other > end + 1
          ? Optional.of(two(at, name, end, other))
          : Optional.of(spot(at, name, end, 3));
    }
    return Optional.of(spot(at, name, end, noun != null ? 3 : 2));
  }

  /** «كبرى مدن أذربيجان»: the towns of a state are none of them. */
  private boolean isWholeState(int at) {
    return at < tokens.size() && placeAt(at).filter(Mention.State.class::isInstance).isPresent();
  }

  /** «شرق دمشق» is first of all at Damascus. */
  private static Spot side(Mention mention, Spot spot) {
    return mention instanceof Mention.Locality place
            && SIDES.contains(MatchingForm.of(spot.names().get(0)).split(" ")[0])
            && spot.names().get(0).endsWith(" " + place.name())
        ? spot.named(List.of(place.name(), spot.names().get(0)))
        : spot;
  }

  /** «العاصمة العراقية | بغداد»: where the name of a place begins behind its adjectives. */
  private int bare(int name, int end) {
    int at = name;
    while (at < end - 1 && tokens.get(at).tag().equals("DTJJ")) {
      at++;
    }
    return at;
  }

  /** «وسط كابول»: the city, though a district may bear the words as its name. */
  private boolean isMiddleOf(int at) {
    return form(at).equals("وسط")
        && placeAt(at).filter(whole -> end(whole) == at + 2).isPresent()
        && isProper(at + 1);
  }

  /** «تنظيم "ولاية الساحل"»: what an armed group calls itself is no place. */
  private boolean isGroup(int at) {
    return form(at).equals("ولايه")
        && at > 0
        && form(at - 1).matches("[\"«“]|تنظيم|جماعه|(?:ال)?مسماه");
  }

  /** «منطقة "الوادي"», «قرية (دوما)»: the end of a name in quotation marks or brackets. */
  private int quotedEnd(int at) {
    for (int end = at + 2;
        form(at).matches("[\"«“(]") && end < tokens.size() && end < at + 5;
        end++) {
      if (form(end).matches("[\"»”)]")) {
        return end + 1;
      }
    }
    return at;
  }

  /** «قطاع الأعمال», «مدن بينها»: what follows the noun of place is no name of one. */
  private boolean isNoName(PlaceNoun noun, int at) {
    return noun.never.contains(form(at)) || isBody(at) || NoPlaceName.is(form(at - 1), form(at));
  }

  /** «منطقة الحرس الوطني»: the noun is the beginning of a body's name. */
  private boolean isBody(int at) {
    int start = tokens.get(at).span().start();
    return mentions.stream()
        .anyMatch(m -> m instanceof Mention.Organization && m.words().span().start() == start);
  }

  /** «العاصمة الأفغانية», «العاصمة الأفغانية كابول», «الحدود الأردنية السورية». */
  private Optional<Spot> adjectival(int at) {
    int end = at + 1;
    boolean coast = form(at).matches("السواحل|الساحل|الشواطي");
    if (!coast && !form(at).matches("العاصمه|الحدود")) {
      return Optional.empty();
    }
    while (end < tokens.size() && end < at + 3 && tokens.get(end).tag().equals("DTJJ")) {
      end++;
    }
    if (end == at + 1) {
      return Optional.empty();
    }
    Optional<Mention> city =
        end < tokens.size() && form(at).equals("العاصمه") ? placeAt(end) : Optional.empty();
    return Optional.of(
        spot(at, city.isPresent() ? end : at, city.map(this::end).orElse(end), coast ? 1 : 2));
  }

  private boolean isProper(int at) {
    return at < tokens.size() && tokens.get(at).tag().matches("(DT)?NNP");
  }

  /** As published; «لعاصمة», what «للعاصمة» leaves after its preposition, is «العاصمة». */
  private String named(int first, int end) {
    return LostArticle.restored(words(first, end), form(first));
  }

  private Spot spot(int first, int name, int end, int precision) {
    return spot(first, name, end, precision, name < end ? words(name, end) : "");
  }

  private Spot spot(int first, int name, int end, int precision, String bare) {
    Set<String> names = new LinkedHashSet<>(List.of(named(first, end)));
    if (name > first && name < end) {
      names.add(bare);
    }
    return new Spot(
        List.copyOf(names),
        span(first, end),
        first,
        end,
        precision,
        locating.isScene(first, end, precision),
        isJoined(first));
  }

  private Spot two(int first, int name, int end, int other) {
    List<String> names = List.of(words(name, end), words(end + 1, other));
    return new Spot(
        names,
        span(first, other),
        first,
        other,
        3,
        locating.isScene(first, other, 3),
        isJoined(first));
  }

  private boolean isJoined(int at) {
    return at > 0 && form(at - 1).matches("في|ب|\\(");
  }

  private Optional<Mention> placeAt(int at) {
    int start = tokens.get(at).span().start();
    return mentions.stream()
        .filter(m -> m instanceof Mention.Locality || m instanceof Mention.State)
        .filter(m -> m.words().span().start() == start)
        .filter(m -> !BUILDINGS.contains(MatchingForm.of(m.words().surface())))
        .max(Comparator.comparingInt(m -> m.words().span().length()));
  }

  private int end(Mention mention) {
    int end = 0;
    while (end < tokens.size() && tokens.get(end).span().start() < mention.words().span().end()) {
      end++;
    }
    return end;
  }

  private int nameEnd(int from, boolean anyNoun) {
    int end = from;
    while (end < tokens.size() && end < from + 3 && isName(from, end, anyNoun)) {
      end++;
    }
    return end > from ? withDirection(withTail(end)) : end;
  }

  /** «بلدة الغارية |الغربية|»: one of two of the same name. */
  private int withDirection(int end) {
    return end < tokens.size() && DIRECTIONS.contains(form(end)) && form(end - 1).startsWith("ال")
        ? end + 1
        : end;
  }

  private boolean isName(int from, int at, boolean anyNoun) {
    String tag = tokens.get(at).tag();
    return tag.matches("(DT)?NNP")
        || (at == from
            && !Locating.isLocative(form(at))
            && tag.matches(anyNoun ? "(DT)?NN|DTJJ|CD" : "DTNN"))
        || (at > from
            && form(at - 1).length() < 4
            && tag.matches("DTNN")
            && !Line.WEEKDAYS.contains(form(at)));
  }

  /** Proper nouns after «في» or the like that no mention claims for a person or organisation. */
  private int properEnd(int at) {
    if (at == 0 || !IN.contains(form(at - 1)) && !isStruck(at)) {
      return at;
    }
    int start = tokens.get(at).span().start();
    boolean birthplace =
        form(at).equals("مسقط") && at + 1 < tokens.size() && form(at + 1).startsWith("راس");
    if (birthplace) {
      return at;
    }
    if (form(at).startsWith("ال") && People.isThing(form(at))) {
      return at;
    }
    boolean claimed = mentions.stream().anyMatch(m -> m.words().span().start() == start);
    if (!claimed && isCalledTown(at)) {
      return at + 1;
    }
    int end = at;
    while (!claimed && end < tokens.size() && tokens.get(end).tag().matches("(DT)?NNP")) {
      end++;
    }
    return end - at > 3 ? at : end;
  }

  /** «غارة مماثلة على | حولا». */
  private boolean isStruck(int at) {
    if (!form(at - 1).equals("علي")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
      if (STRIKES.contains(People.bare(form(i)))) {
        return true;
      }
    }
    return false;
  }

  /** «في غنجة، ثاني كبرى مدن أذربيجان»: an apposition says that the word before it is a town. */
  private boolean isCalledTown(int at) {
    if (at + 2 >= tokens.size() || !form(at + 1).matches("[،,(]") || form(at).startsWith("ال")) {
      return false;
    }
    for (int i = at + 2; i < Math.min(tokens.size(), at + 5); i++) {
      if (TOWNS.contains(form(i)) || form(i).matches("عاصمه|كبريات")) {
        return tokens.get(at + 2).tag().matches("ADJ_NUM|JJR?|NN");
      }
    }
    return false;
  }

  /** Takes back the ending that the segmenter took for a pronoun: «كفربطنا». */
  private int withTail(int end) {
    return end < tokens.size()
            && tokens.get(end).tag().equals("PRP$")
            && tokens.get(end).span().start() == tokens.get(end - 1).span().end()
        ? end + 1
        : end;
  }

  private String form(int at) {
    return tokens.get(at).form();
  }

  private Span span(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }

  private String words(int first, int end) {
    return span(first, end).of(text);
  }
}
