package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;

/** Over whom or what the holder of an office is: a territory, a city, forces, those he leads. */
final class OfficeRealm {
  /** What a state calls itself, besides «دولة», «مملكة», «جمهورية», «سلطنة». */
  private static final Set<String> RARER_FORMS = Set.of("امبراطوريه", "اتحاد", "دوقيه", "اماره");

  private static final Set<String> CONSTITUTIONS =
      Set.of(
          "الاتحاديه",
          "الشعبيه",
          "الديمقراطيه",
          "الاسلاميه",
          "العربيه",
          "الاشتراكيه",
          "المتحده",
          "البوليفاريه",
          "الكبري");

  /** Heads whose genitive may be the territory itself. */
  private static final Set<String> SEATED =
      Set.of(
          "رييس", "محافظ", "حاكم", "والي", "امير", "امين", "عمده", "رييسه", "ملك", "سلطان", "زعيم",
          "دوق", "دوقه");

  /** Heads whose genitive is nothing but a territory. */
  private static final Set<String> GOVERNORS = Set.of("محافظ", "والي", "عمده", "دوق", "دوقه");

  /** What a foreign ministry has for a part of the world: «مدير دائرة أوروبا». */
  private static final Set<String> ABOUT = Set.of("شوون", "دايره", "اداره", "قسم", "ملف");

  /** Heads of leaders. */
  private static final Set<String> LEADS =
      Set.of("زعيم", "زعيمه", "قايد", "قايده", "مدعيه", "مدعي");

  /** What a city has, so that its name is part of theirs: «رئيس غرفة جدة». */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "غرفه", "مهرجان", "نادي", "جامعه", "كليه", "مستشفي", "بلديه", "امانه", "شرطه", "تعليم",
          "صحه", "مرور", "مطار", "ميناء");

  /** What the name of many a town opens with: «حفر الباطن», «خميس مشيط». */
  private static final Set<String> TWO_WORDS =
      Set.of("راس", "ام", "بني", "حفر", "خميس", "ظهران", "وادي", "عين", "حوطه", "كفر", "شرم");

  private final OfficePhrase phrase;
  private final Grammar grammar;

  OfficeRealm(OfficePhrase phrase) {
    this.phrase = phrase;
    grammar = phrase.grammar;
  }

  /** «شرطة» or «مقاطعة»: what bears the name of a town, or is one. */
  static boolean isOfTown(Grammar grammar, String form) {
    return INSTITUTIONS.contains(form) || grammar.lexicon().isPlaceHead(form);
  }

  /** «رئيس غرفة جدة», «مدير شرطة الباحة»: what a town has, by the name of the town. */
  boolean institution() {
    Line line = phrase.line;
    int head = phrase.next - 1;
    String word = " " + line.surface(head, phrase.next);
    boolean after =
        head > phrase.head
            && phrase.of.isEmpty()
            && INSTITUTIONS.contains(line.form(head))
            && phrase.title.toString().endsWith(word);
    if (!after) {
      return false;
    }
    boolean region =
        grammar.lexicon().isPlaceHead(line.form(phrase.next)) && !line.isDefinite(phrase.next);
    int seat = region ? phrase.next + 1 : phrase.next; // «مدير شرطة منطقة عسير»
    Optional<Found> city = grammar.place(line, seat);
    boolean unknown = line.isProper(seat) && grammar.person(line, seat).isEmpty();
    if (city.isEmpty() && !unknown) {
      return false;
    }
    int end = city.map(Found::end).orElse(seat + 1);
    end += TWO_WORDS.contains(line.form(end - 1)) && line.isNoun(end) ? 1 : 0;
    phrase.title.setLength(phrase.title.length() - word.length());
    phrase.of = line.name(head, end);
    phrase.ofBody = true;
    phrase.next = end;
    phrase.open = false;
    return true;
  }

  /** «رئيس إقليم كردستان», «والي غليزان»: a territory, if the office is one of a territory. */
  boolean ruled() {
    boolean seated =
        SEATED.contains(phrase.line.bare(phrase.head))
            || phrase.of.isEmpty() && SEATED.contains(phrase.line.form(phrase.next - 1));
    boolean endowed = OrganizationParser.patron(phrase.line, phrase.next) > phrase.next;
    return seated && !endowed && (territory() || province());
  }

  /** «ولي عهد أبوظبي», «والي أمن طنجة»: a chain that a city closes. */
  boolean cityOf() {
    Optional<Found> city = grammar.place(phrase.line, phrase.next);
    if (city.isEmpty()
        || !phrase.of.isEmpty()
        || phrase.next == phrase.head + 1
        || grammar.person(phrase.line, phrase.next).isPresent()) {
      return false;
    }
    if (ABOUT.contains(phrase.line.form(phrase.next - 1))) {
      phrase.write(city.get().end());
    } else {
      phrase.of = city.get().name();
      phrase.next = city.get().end();
    }
    phrase.open = false;
    return true;
  }

  /** «محافظ الأنبار», «رئيس جمهورية الشيشان», «رئيس إقليم كردستان». */
  private boolean territory() {
    int start = phrase.line.form(phrase.next).equals("جمهوريه") ? phrase.next + 1 : phrase.next;
    Optional<Found> place =
        grammar.place(phrase.line, start).or(() -> grammar.state(phrase.line, start));
    boolean headed =
        grammar.lexicon().isPlaceHead(phrase.line.bare(phrase.next))
            && !phrase.line.isDefinite(phrase.next);
    int end =
        place
            .map(Found::end)
            .or(this::namedRegion)
            .orElse(
                headed
                        && (phrase.line.isProper(phrase.next + 1)
                            || phrase.line.isDefinite(phrase.next + 1))
                    ? phrase.next + 2
                    : phrase.next);
    Optional<Found> inside =
        headed
            ? grammar
                .place(phrase.line, phrase.next + 1)
                .or(() -> grammar.state(phrase.line, phrase.next + 1))
            : Optional.empty();
    end = Math.max(end, inside.map(Found::end).orElse(phrase.next));
    if (headed && end > phrase.next + 1 && describesName(end)) {
      end++;
    }
    boolean apposed = headed && place.isEmpty() && phrase.line.isProper(phrase.head - 1);
    if (apposed && phrase.line.isProper(end)) {
      end++;
    }
    if (end == phrase.next) {
      return false;
    }
    phrase.of = phrase.line.name(start, end);
    phrase.next = afterNationality(end);
    phrase.open = false;
    return true;
  }

  /** «أمير المنطقة الشرقية»: a region that its adjective names. */
  private Optional<Integer> namedRegion() {
    Line line = phrase.line;
    boolean named =
        line.form(phrase.next).equals("المنطقه")
            && line.isAdjective(phrase.next + 1)
            && line.isDefinite(phrase.next + 1);
    return named ? Optional.of(phrase.next + 2) : Optional.empty();
  }

  /** «أمير منطقة الحدود الشمالية», «مكة المكرمة»: an adjective that belongs to the name. */
  private boolean describesName(int end) {
    return phrase.line.isDefinite(end - 1)
        && phrase.line.isDefinite(end)
        && phrase.line.isAdjective(end)
        && phrase.line.form(end).endsWith("ه")
        && grammar.nationality().at(phrase.line, end).isEmpty();
  }

  /** «محافظ كركوك العراقية»: in which state the place is. */
  private int afterNationality(int end) {
    return grammar
        .nationality()
        .at(phrase.line, end)
        .filter(
            nation ->
                phrase.line.form(end).endsWith("ه")
                    && phrase.line.isAdjective(end)
                    && grammar.gazetteer().state(phrase.of).isEmpty())
        .map(Nationality.Hit::end)
        .orElse(end);
  }

  /** «محافظ المنوفية», «والي غليزان»: of a governor the next word is the place, known or not. */
  private boolean province() {
    if (!GOVERNORS.contains(phrase.line.bare(phrase.head))
        || phrase.next != phrase.head + 1
        || grammar.lexicon().isPortfolio(phrase.line.bare(phrase.next))
        || !phrase.line.isNoun(phrase.next)
        || grammar.lexicon().isOrganizationHead(phrase.line.bare(phrase.next))
        || grammar.lexicon().isPlaceHead(phrase.line.bare(phrase.next))
        || grammar.lexicon().isFunctionNoun(phrase.line.form(phrase.next))
        || grammar.person(phrase.line, phrase.next).isPresent()) {
      return false;
    }
    phrase.of = phrase.line.name(phrase.next, phrase.next + 1);
    phrase.next++;
    phrase.open = false;
    return true;
  }

  /** «زعيم المعارضة المسلحة», «قائد شرطة العاصمة»: a leader is of what he leads. */
  boolean led() {
    if (!LEADS.contains(phrase.line.bare(phrase.head))) {
      return false;
    }
    int end = phrase.next;
    boolean chain = true;
    while (phrase.line.has(end)
        && end - phrase.next < 4
        && (chain && phrase.line.isNoun(end) && !phrase.line.isProper(end)
            || end > phrase.next && phrase.line.isAdjective(end) && phrase.line.isDefinite(end))) {
      if (grammar.lexicon().isFunctionNoun(phrase.line.form(end))
          || grammar.nationality().at(phrase.line, end).isPresent()
          || grammar.lexicon().title(phrase.line.bare(end)) != null) {
        break;
      }
      chain = !phrase.line.isDefinite(end);
      end++;
    }
    if (end == phrase.next + 1 && forces(end)) {
      return true;
    }
    Optional<Found> seat =
        chain && end > phrase.next ? grammar.place(phrase.line, end) : Optional.empty();
    end = seat.map(Found::end).orElse(end);
    if (end == phrase.next || seat.isEmpty() && !phrase.line.isDefinite(end - 1)) {
      return false;
    }
    if (end == phrase.next + 1 && phrase.leansOn(phrase.next)) {
      phrase.write(end);
      phrase.open = false;
      return true;
    }
    phrase.of = phrase.line.name(phrase.next, end);
    phrase.next = end;
    phrase.open = false;
    return true;
  }

  /** «قائد الجيش الجزائري», «قائد القوات الأمريكية»: forces are a part of their state. */
  private boolean forces(int end) {
    Optional<Nationality.Hit> nation = grammar.nationality().at(phrase.line, end);
    if (nation.isEmpty()
        || !phrase.of.isEmpty()
        || !grammar.lexicon().isDomesticHead(phrase.line.bare(phrase.next))) {
      return false;
    }
    phrase.write(end);
    phrase.of = nation.get().state();
    phrase.next = nation.get().end();
    phrase.open = false;
    return true;
  }

  /** «سفير | جمهورية نيجيريا الاتحادية»: a state by a full name that no list has. */
  boolean fullState() {
    String form = phrase.line.form(phrase.next);
    boolean full = OfficeSeat.isStateHead(form) || RARER_FORMS.contains(form);
    Optional<Found> state = full ? grammar.state(phrase.line, phrase.next + 1) : Optional.empty();
    if (state.isEmpty()) {
      return false;
    }
    phrase.of = state.get().name();
    phrase.next = state.get().end();
    while (CONSTITUTIONS.contains(phrase.line.form(phrase.next))) {
      phrase.next++;
    }
    phrase.open = false;
    return true;
  }
}
