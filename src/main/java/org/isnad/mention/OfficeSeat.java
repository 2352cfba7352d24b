package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;
import org.isnad.mention.Lexicon.TitleKind;
import org.isnad.text.MatchingForm;

/**
 * Complements of an office that tell its state, body or seat, some of them only if the holder's
 * name follows.
 */
final class OfficeSeat {
  private static final Set<String> ABROAD = Set.of("الخارج", "المهجر");

  /** Heads of the full name of a state. */
  private static final Set<String> STATE_HEADS = Set.of("دوله", "مملكه", "جمهوريه", "سلطنه");

  /** Bodies of which there is one in many a town. */
  private static final Set<String> BRANCHES =
      Set.of("جامعه", "مركز", "معهد", "كليه", "جمعيه", "مستشفي", "غرفه", "فرع", "مدرسه");

  /** Those who lead a body as a whole, so that what it is for is part of its name. */
  private static final Set<String> LEADERS =
      Set.of("رييس", "رييسه", "مدير", "مديره", "امين", "امينه", "عضو", "نايب", "مفتي");

  /** Heads of those who run something in one place. */
  private static final Set<String> MANAGERS = Set.of("مدير", "مديره", "مشرف");

  private static final Set<String> TRAVELS =
      Set.of(
          "وصل", "يصل", "وصول", "توجه", "يتوجه", "غادر", "يغادر", "عاد", "يعود", "عوده", "سافر",
          "يسافر", "وصلت", "تصل", "توجهت", "تتوجه", "غادرت", "تغادر", "عادت", "تعود");

  private final OfficeParser offices;
  private final OfficePhrase phrase;
  private final Grammar grammar;
  private final OrganizationParser organizations;

  OfficeSeat(OfficeParser offices, OfficePhrase phrase) {
    this.offices = offices;
    this.phrase = phrase;
    grammar = phrase.grammar;
    organizations = phrase.organizations;
  }

  static boolean isStateHead(String form) {
    return STATE_HEADS.contains(form);
  }

  /** «بدولة الكويت», «للجمهورية الفرنسية», «بجمهورية ألمانيا الاتحادية». */
  boolean ofState(int i) {
    if (!phrase.of.isEmpty() || !STATE_HEADS.contains(phrase.line.bare(i))) {
      return false;
    }
    Optional<Found> state = grammar.state(phrase.line, i);
    Optional<OrganizationParser.Parsed> body =
        organizations.at(phrase.line, i).filter(OrganizationParser.Parsed::government);
    if (state.isEmpty() && body.isEmpty()) {
      return false;
    }
    phrase.of = state.map(Found::name).orElseGet(() -> body.orElseThrow().of());
    phrase.next =
        Math.max(
            state.map(Found::end).orElse(0), body.map(OrganizationParser.Parsed::end).orElse(0));
    phrase.open = false;
    return true;
  }

  /** «وزير المالية في حكومة بنيامين نتنياهو»: whose government it is, not who the minister is. */
  boolean isGovernmentOfOne(int i) {
    return phrase.line.form(i).equals("حكومه")
        && phrase.line.isProper(i + 1)
        && grammar.state(phrase.line, i + 1).isEmpty()
        && grammar.place(phrase.line, i + 1).isEmpty();
  }

  /** «السفير لدى هولندا وبلجيكا». */
  void second() {
    Optional<Found> state = grammar.state(phrase.line, phrase.next + 1);
    int end = state.map(Found::end).orElse(phrase.next);
    boolean holder =
        phrase.line.isProper(end)
            || grammar.lexicon().isHonorific(phrase.line.form(end)) && phrase.line.isDefinite(end);
    if (phrase.line.isConjunction(phrase.next) && state.isPresent() && holder) {
      phrase.write(end);
    }
  }

  /**
   * «القائد الجهوي للدرك الملكي سعيد…», «رئيس الجماعة الحضرية لفاس فؤاد…»: what is led, or where,
   * if the holder's name follows.
   */
  boolean unit(int i) {
    boolean closed = phrase.kind == TitleKind.OFFICE && !phrase.open;
    Optional<Found> seat = grammar.place(phrase.line, i);
    if (closed && phrase.ofBody && seat.isPresent() && isHolder(seat.get().end())) {
      phrase.title.append(' ').append(phrase.of);
      phrase.of = seat.get().name();
      phrase.next = seat.get().end();
      return true;
    }
    int end = i + 1;
    while (phrase.line.isAdjective(end)
        && phrase.line.isDefinite(end)
        && !OfficePhrase.isRank(phrase.line.form(end))
        && end - i < 3) {
      end++;
    }
    boolean described =
        closed
            && phrase.of.isEmpty()
            && end > i + 1
            && phrase.line.isDefinite(i)
            && phrase.line.isNoun(i)
            && grammar.lexicon().title(phrase.line.bare(i)) == null
            && !grammar.lexicon().isPortfolio(phrase.line.bare(i))
            && seat.isEmpty()
            && !phrase.line.form(i).equals("الشرق")
            && grammar.nationality().at(phrase.line, end - 1).isEmpty();
    Optional<Found> city =
        phrase.line.form(end).equals("ب") ? grammar.place(phrase.line, end + 1) : Optional.empty();
    int after = city.map(Found::end).orElse(end);
    if (!described || !isHolder(after)) {
      return false;
    }
    if (city.isPresent()) {
      phrase.write(end);
      phrase.of = city.get().name();
    } else {
      phrase.of = phrase.line.name(i, end);
      phrase.ofBody = true;
    }
    phrase.next = after;
    return true;
  }

  /** «المشرف العام على مركز الملك سلمان للإغاثة». */
  boolean overseen(int i) {
    Optional<OrganizationParser.Parsed> body = organizations.at(phrase.line, i);
    if (body.isEmpty() || !phrase.of.isEmpty()) {
      return false;
    }
    phrase.of = phrase.line.name(body.get().words().first(), body.get().end());
    phrase.ofBody = true;
    phrase.next = body.get().end();
    phrase.open = false;
    return true;
  }

  /** «رئيس الاتحاد المغربي لكرة القدم»: what a body is for belongs to its name. */
  boolean purpose(int i) {
    boolean whole =
        phrase.ofBody
            && !phrase.open
            && LEADERS.contains(phrase.line.bare(phrase.head))
            && MatchingForm.of(phrase.of).endsWith(phrase.line.form(phrase.next - 1));
    boolean noun =
        isWord(i)
            && !phrase.line.bare(i).equals("شوون")
            && !grammar.lexicon().isFunctionNoun(phrase.line.form(i))
            && grammar.lexicon().title(phrase.line.bare(i)) == null
            && grammar.place(phrase.line, i).isEmpty();
    int end = whole && noun ? taskEnd(i) : i;
    boolean apposed = phrase.line.isProper(phrase.head - 1) || phrase.line.isComma(phrase.head - 1);
    if (end == i || !apposed && !isHolderStyled(end)) {
      return false;
    }
    phrase.of += " " + phrase.line.surface(phrase.next, end);
    phrase.next = end;
    return true;
  }

  /** «منسق الاتحاد الأوروبي لمكافحة الإرهاب جيل…»: what a body has somebody for. */
  boolean task(int i) {
    boolean noun =
        !phrase.open
            && isWord(i)
            && !grammar.lexicon().isFunctionNoun(phrase.line.form(i))
            && !grammar.lexicon().isGroup(phrase.line.bare(i))
            && grammar.state(phrase.line, i).isEmpty()
            && grammar.lexicon().title(phrase.line.bare(i)) == null;
    int end = noun ? taskEnd(i) : i;
    boolean held =
        grammar.lexicon().isHonorific(phrase.line.form(end)) || phrase.ofBody && isHolder(end);
    if (end <= i + 1 || !held) {
      return false;
    }
    phrase.write(end);
    return true;
  }

  /** «مكافحة الإرهاب», «الدراسات والبحوث», «الشؤون البلدية»: the token after it. */
  int taskEnd(int i) {
    boolean genitive = !phrase.line.isDefinite(i) && phrase.line.isDefinite(i + 1);
    int end = genitive ? i + 2 : i + 1;
    while (end - i < 5) {
      boolean described =
          phrase.line.isDefinite(end)
              && phrase.line.isAdjective(end)
              && !grammar.lexicon().isHonorific(phrase.line.form(end));
      boolean joined =
          phrase.line.isConjunction(end) && phrase.line.isDefinite(end + 1) && isWord(end + 1);
      if (!described && !joined) {
        break;
      }
      end += joined ? 2 : 1;
    }
    return end;
  }

  private boolean isWord(int i) {
    return phrase.line.isNoun(i)
        && !phrase.line.isProper(i)
        && !grammar.lexicon().isHonorific(phrase.line.form(i));
  }

  /** «سيتوجه المبعوث الأممي | إلى صنعاء في زيارة»: without a name after the place he goes there. */
  boolean isOnHisWay() {
    int end = placeEnd(phrase.next + 1);
    while (phrase.line.isConjunction(end) && isDestination(end + 1)) {
      end = placeEnd(end + 1);
    }
    return TRAVELS.contains(phrase.line.form(phrase.head - 1))
        && !phrase.line.form(end).equals("الي")
        && !phrase.line.isProper(end)
        && !isHolderStyled(end);
  }

  private int placeEnd(int i) {
    return grammar
        .state(phrase.line, i)
        .or(() -> grammar.place(phrase.line, i))
        .map(Found::end)
        .orElse(i + 1);
  }

  /** «لقطر», «لدولة قطر», «للقاهرة»: where a journey goes. */
  boolean isDestination(int i) {
    return STATE_HEADS.contains(phrase.line.bare(i))
        || grammar.state(phrase.line, i).isPresent()
        || grammar.place(phrase.line, i).isPresent();
  }

  /**
   * «مدير الجامعة الإسلامية بجاكرتا»: where a body is that others have too is part of its name; of
   * «مدير عام الشؤون الصحية بالمنطقة الشرقية» it is all that tells whose.
   */
  boolean branch(int i) {
    if (phrase.kind != TitleKind.OFFICE || phrase.open) {
      return false;
    }
    int end = territoryEnd(i);
    String head = MatchingForm.of(phrase.of).split("\\s+")[0];
    boolean local = BRANCHES.contains(head.startsWith("ال") ? head.substring(2) : head);
    boolean managed =
        MANAGERS.contains(phrase.line.bare(phrase.head))
            && phrase.of.isEmpty()
            && phrase.line.form(phrase.next).equals("ب");
    boolean held = isHolderStyled(end) || phrase.line.isProper(phrase.head - 1);
    if (end == i || !(local || managed && held)) {
      return false;
    }
    phrase.of = managed ? phrase.line.name(i, end) : phrase.of + " " + inPlace(end);
    phrase.ofBody = true;
    phrase.leaning = "";
    phrase.next = end;
    return true;
  }

  private String inPlace(int end) {
    return phrase.line.surface(phrase.next, end);
  }

  /** The token after a city, a state or a region at {@code i}; {@code i} if none stands there. */
  private int territoryEnd(int i) {
    Optional<Found> known = grammar.place(phrase.line, i).or(() -> grammar.state(phrase.line, i));
    boolean region =
        known.isEmpty()
            && grammar.lexicon().isPlaceHead(phrase.line.bare(i))
            && (phrase.line.isDefinite(i + 1) || phrase.line.isProper(i + 1));
    boolean town =
        known.isEmpty()
            && phrase.line.form(phrase.next).equals("ب")
            && phrase.line.isProper(i)
            && isHolderStyled(i + 1);
    boolean bare = region && grammar.lexicon().isHonorific(phrase.line.form(i + 1));
    return known.map(Found::end).orElse(region && !bare ? i + 2 : town || bare ? i + 1 : i);
  }

  /** Whether the holder's name follows. */
  private boolean isHolder(int i) {
    return phrase.line.isProper(i)
        && grammar.place(phrase.line, i).isEmpty()
        && grammar.state(phrase.line, i).isEmpty();
  }

  /**
   * «مدير المعهد بوزارة الشؤون الدينية سعيد…», «القيادي بحزب…», «رئيس لجنة الدفاع بمجلس النواب»:
   * the body that employs, or of which a committee is one.
   */
  boolean employedBy(int i) {
    Optional<OrganizationParser.Parsed> body = organizations.at(phrase.line, i);
    if (body.isEmpty() || phrase.kind != TitleKind.OFFICE || phrase.open) {
      return false;
    }
    int end = body.get().end();
    boolean apposed =
        phrase.line.isProper(phrase.head - 1)
            || phrase.line.isComma(phrase.head - 1)
            || phrase.line.bare(phrase.head).equals("قيادي")
            || MatchingForm.of(phrase.title.toString()).contains(" لجنه ");
    if (!apposed && !isHolderStyled(end)) {
      return false;
    }
    if (phrase.of.isEmpty()) {
      boolean ofState = phrase.isPartOfState(body.get(), i) && !body.get().of().isEmpty();
      if (ofState) {
        phrase.write(body.get().core());
      }
      phrase.of = ofState ? body.get().of() : phrase.line.name(i, body.get().core());
      phrase.ofBody = !ofState;
    } else if (!phrase.ofBody) {
      return false;
    }
    phrase.next = end;
    return true;
  }

  boolean isHolderStyled(int i) {
    return isHolder(i)
        || phrase.line.isComma(i) && isHolder(i + 1)
        || grammar.lexicon().isHonorific(phrase.line.form(i))
        || grammar.lexicon().title(phrase.line.bare(i)) != null
            && (isHolder(i + 1) || phrase.line.form(i + 1).equals("العام"));
  }

  /** «رئيس الأركان بمكتب وزير الدفاع»: whose office it is, the superior tells. */
  boolean inOfficeOf(int i) {
    if (!phrase.line.form(i).equals("مكتب") || phrase.kind != TitleKind.OFFICE) {
      return false;
    }
    Optional<OfficeParser.Parsed> superior = offices.at(phrase.line, i + 1);
    superior.ifPresent(
        office -> {
          phrase.write(office.end());
          phrase.of = phrase.of.isEmpty() ? office.office().of() : phrase.of;
          phrase.open = false;
        });
    return superior.isPresent();
  }

  /** «وزير الهجرة والتونسيين بالخارج». */
  boolean abroad() {
    boolean people = phrase.line.form(phrase.next - 1).matches(".*(?:ين|ون)|الجالي(?:ه|ات)");
    boolean abroad = people && ABROAD.contains(phrase.line.form(phrase.next + 1));
    if (abroad) {
      phrase.write(phrase.next + 2);
    }
    return abroad;
  }
}
