package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;
import org.isnad.mention.Lexicon.TitleKind;
import org.isnad.sentence.KnownWords;
import org.isnad.text.MatchingForm;

/** The genitives and adjectives of an office: «وزير الشؤون الاستراتيجية الإسرائيلي». */
final class OfficeChain {
  private static final Set<String> ORGANS =
      Set.of("ديوان ملكي", "ديوان اميري", "ديوان سلطاني", "هييه اركان", "حرس ملكي");

  /** Heads that «عام» follows. */
  private static final Set<String> GENERALS =
      Set.of(
          "امين", "امينه", "مدير", "مديره", "مفتش", "مراقب", "مشرف", "مشرفه", "منسق", "منسقه",
          "مفوض", "كاتب", "قايد", "نايب", "سكرتير", "قنصل", "مفتي", "رييس");

  private static final Set<String> MONEYED =
      Set.of("مسوول", "مدير", "مديره", "مستشار", "مراقب", "محلل", "خبير", "مشرف", "مفوض");

  private static final Set<String> HOLDER_STYLES =
      Set.of("المهندس", "المهندسه", "السفير", "السفيره", "المستشار", "القاضي", "الاستاذ");

  private final OfficePhrase phrase;
  private final Grammar grammar;
  private final OrganizationParser organizations;
  private final OfficeRealm realm;
  private final MinistryFields ministry;

  OfficeChain(OfficePhrase phrase) {
    this.phrase = phrase;
    grammar = phrase.grammar;
    organizations = phrase.organizations;
    realm = new OfficeRealm(phrase);
    ministry = new MinistryFields(grammar);
  }

  /** Takes the next link; false if there is none. */
  boolean link() {
    return hashtag()
        || soCalled()
        || possessive()
        || style()
        || general()
        || adjective()
        || phrase.open && genitive()
        || coordinated();
  }

  /** «وزير خارجية #كوريا_الشمالية»: the sign is no word. */
  private boolean hashtag() {
    boolean sign = phrase.open && phrase.line.form(phrase.next).equals("#");
    phrase.next += sign ? 1 : 0;
    return sign;
  }

  /** «رئيس | ما يسمى | "المجلس السياسي"», «أمين | ما يعرف بـ|كتائب…»: whatever others call it. */
  private boolean soCalled() {
    Line line = phrase.line;
    int at = phrase.next;
    boolean called =
        phrase.open
            && line.form(at).equals("ما")
            && line.form(at + 1).matches("[يت]سمي|[يت]عرف|[يت]دعي");
    int past = line.form(at + 2).equals("ب") ? at + 3 : at + 2;
    phrase.next = called ? past : at;
    return called;
  }

  /** «ولي عهده الأمين», «وزير خارجيته»: whose it is, the sentence before tells. */
  private boolean possessive() {
    if (!phrase.line.tag(phrase.next).equals("PRP$")) {
      return false;
    }
    phrase.next++;
    boolean loyal =
        phrase.line.form(phrase.head).equals("ولي")
            && phrase.line.form(phrase.next).equals("الامين");
    phrase.next += loyal ? 1 : 0;
    phrase.open = false;
    phrase.leaning = OfficeWords.PRONOUN;
    int end = phrase.title.length();
    String stem = MatchingForm.of(phrase.title.toString()).replaceFirst("^.*\\s", "");
    boolean feminine =
        phrase.title.toString().endsWith("ت")
            && KnownWords.contains(stem.substring(0, stem.length() - 1) + "ه");
    if (feminine) {
      phrase.title.replace(end - 1, end, "ة");
    }
    return true;
  }

  /** «مدير مكتب معالي الوزير»: an honour inside a chain is no part of the title. */
  private boolean style() {
    boolean superior =
        phrase.line.isDefinite(phrase.next + 1)
            || grammar.lexicon().title(phrase.line.bare(phrase.next + 1)) != null;
    if (!phrase.open || !OfficePhrase.isStyle(phrase.line, phrase.next) || !superior) {
      return false;
    }
    phrase.next++;
    return true;
  }

  /** «مدير عام الصندوق», «أمين عام الاتحاد»: «عام» right after such a head is no year. */
  private boolean general() {
    boolean over =
        phrase.next == phrase.head + 1
            && phrase.open
            && GENERALS.contains(phrase.line.bare(phrase.head))
            && (phrase.line.form(phrase.next).equals("عام")
                || phrase.line.form(phrase.next).equals("عامه"));
    if (over) {
      phrase.write(phrase.next + 1);
    }
    return over;
  }

  private boolean adjective() {
    Optional<Nationality.Hit> nation =
        isField() ? Optional.empty() : grammar.nationality().at(phrase.line, phrase.next);
    if (nation.isPresent() && (phrase.of.isEmpty() || phrase.of.equals(nation.get().state()))) {
      if (phrase.next == phrase.head + 1 && phrase.open && !phrase.line.isAdjective(phrase.next)) {
        return false;
      }
      phrase.of = nation.get().state();
      phrase.next = nation.get().end();
      phrase.open = false;
      return true;
    }
    if (nation.isPresent() && describesBody()) {
      phrase.of += " " + phrase.line.surface(phrase.next, nation.get().end());
      phrase.next = nation.get().end();
      return true;
    }
    if (nation.isPresent()
        && !phrase.of.isEmpty()
        && !phrase.open
        && phrase.line.form(phrase.next - 1).equals("\"")) {
      phrase.next = nation.get().end();
      return true;
    }
    String bare = phrase.line.bare(phrase.next);
    if (phrase.of.isEmpty() && (bare.equals("اممي") || bare.equals("امميه"))
        || bare.equals("دولي") && phrase.kind == TitleKind.ENVOY) {
      phrase.of = "الأمم المتحدة";
      phrase.next++;
      phrase.open = false;
      return true;
    }
    boolean describes =
        phrase.line.isAdjective(phrase.next)
            || (grammar.lexicon().isOfficeAdjective(bare)
                && phrase.line.isDefinite(phrase.next) == phrase.line.isDefinite(phrase.next - 1));
    if (describes
        && (!phrase.line.isProper(phrase.next) || grammar.lexicon().isOfficeAdjective(bare))
        && grammar.person(phrase.line, phrase.next).isEmpty()
        && !stylesHolder()
        && !OfficePhrase.isRank(phrase.line.form(phrase.next))
        && !nameFollowsHere()
        && !grammar.lexicon().isFunctionNoun(phrase.line.form(phrase.next))) {
      if (describesBody() && !grammar.lexicon().isOfficeAdjective(bare)) {
        phrase.of += " " + phrase.line.surface(phrase.next, phrase.next + 1);
        phrase.next++;
      } else {
        phrase.write(phrase.next + 1);
      }
      return true;
    }
    return false;
  }

  /** «المسؤول المالي», «المدير المالي»: of the money, not of Mali. */
  private boolean isField() {
    return phrase.line.bare(phrase.next).equals("مالي")
        && MONEYED.contains(phrase.line.bare(phrase.head));
  }

  /** «قائد القيادة المركزية | الأميركية»: an adjective right after the body is the body's. */
  private boolean describesBody() {
    return !phrase.open
        && phrase.of.indexOf(' ') > 0
        && phrase.line.isAdjective(phrase.next)
        && phrase.line.isDefinite(phrase.next)
        && MatchingForm.of(phrase.of).endsWith(" " + phrase.line.form(phrase.next - 1))
        && grammar.gazetteer().state(phrase.of).isEmpty();
  }

  /** «وكيل الوزارة للشؤون الفنية المهندس خالد»: the style of the holder describes no field. */
  private boolean stylesHolder() {
    return HOLDER_STYLES.contains(phrase.line.form(phrase.next))
        && phrase.next > phrase.head + 1
        && (phrase.line.isProper(phrase.next + 1) || phrase.line.isNoun(phrase.next + 1));
  }

  /** An adjective form that is a name here: «الرئيس سعيد». */
  private boolean nameFollowsHere() {
    return !grammar.lexicon().isOfficeAdjective(phrase.line.bare(phrase.next))
        && phrase.line.isDefinite(phrase.next - 1)
        && !phrase.line.isDefinite(phrase.next);
  }

  private boolean genitive() {
    if (isAbbreviated(phrase.line, phrase.next)) {
      return false;
    }
    if (phrase.line.form(phrase.next).equals("\"") && phrase.closedOrganization()) {
      return true;
    }
    if (phrase.ofCustodian(phrase.next) || organ() || continent()) {
      return true;
    }
    Optional<Found> state = grammar.state(phrase.line, phrase.next);
    if (state.isPresent() && isMatter(state.get())) {
      phrase.write(state.get().end());
      phrase.open = false;
      return true;
    }
    if (state.isPresent()) {
      phrase.of = state.get().name();
      phrase.next = state.get().end();
      phrase.open = false;
      return true;
    }
    if (realm.fullState() || realm.institution() || realm.ruled() || realm.led()) {
      return true;
    }
    if (phrase.next > phrase.head + 1 || phrase.kind != TitleKind.ROLE) {
      Optional<OrganizationParser.Parsed> organization = organizations.at(phrase.line, phrase.next);
      if (organization.isPresent() && !phrase.isPartOfState(organization.get(), phrase.next)) {
        phrase.of = phrase.line.name(organization.get().words().first(), organization.get().end());
        phrase.ofBody = true;
        phrase.next = organization.get().end();
        phrase.open = false;
        return true;
      }
    }
    if (phrase.leansOn(phrase.next)) {
      phrase.write(phrase.next + 1);
      phrase.open = false;
      return true;
    }
    if (realm.cityOf()) {
      return true;
    }
    boolean noun =
        phrase.line.isNoun(phrase.next)
            && !phrase.line.isProper(phrase.next)
            && !grammar.lexicon().isFunctionNoun(phrase.line.form(phrase.next));
    boolean chain =
        noun
            || (phrase.line.isProper(phrase.next)
                && (phrase.next > phrase.head + 1 || isParliament(phrase.next))
                && phrase.line.isDefinite(phrase.next));
    if (!chain || grammar.person(phrase.line, phrase.next).isPresent()) {
      return false;
    }
    phrase.open =
        !phrase.line.isDefinite(phrase.next) && !phrase.line.tag(phrase.next).startsWith("DT");
    phrase.write(phrase.next + 1);
    return true;
  }

  /** «الأمين العام المساعد لشؤون فلسطين | بالجامعة العربية»: what a body has him for. */
  private boolean isMatter(Found state) {
    Line line = phrase.line;
    boolean inside = line.form(state.end()).equals("ب") || line.form(state.end()).equals("في");
    return inside
        && line.form(phrase.next - 1).equals("شوون")
        && organizations
            .at(line, state.end() + 1)
            .filter(OrganizationParser.Parsed::named)
            .isPresent();
  }

  /** «عضو الكونغرس الأمريكي»: a part of a state that the tagger has for a name. */
  private boolean isParliament(int i) {
    return grammar.lexicon().isDomesticHead(phrase.line.bare(i))
        && grammar.nationality().at(phrase.line, i + 1).isPresent();
  }

  /** «د. جميل», «م. خالد»: the style of the holder, no part of the office. */
  private static boolean isAbbreviated(Line line, int i) {
    return line.form(i).length() == 1
        && (line.form(i + 1).equals(".") || line.form(i + 1).equals("/"));
  }

  /**
   * «رئيس الديوان الملكي», «رئيس هيئة الأركان العامة»: an organ that every monarchy or army has.
   */
  private boolean organ() {
    String two = phrase.line.bare(phrase.next) + " " + phrase.line.bare(phrase.next + 1);
    if (!ORGANS.contains(two)) {
      return false;
    }
    phrase.write(phrase.next + 2);
    phrase.open = false;
    return true;
  }

  /** «وزير أوروبا | والشؤون الخارجية»: a part of the world is what his ministry is for. */
  private boolean continent() {
    int end =
        grammar.place(phrase.line, phrase.next).isPresent()
            ? ministry.end(phrase.line, phrase.head, phrase.next + 1)
            : phrase.next;
    boolean field = end > phrase.next + 1;
    if (field) {
      phrase.write(end);
      phrase.open = false;
    }
    return field;
  }

  /** «وزير الشؤون البلدية والقروية»: a second adjective of the same noun. */
  private boolean described() {
    Line line = phrase.line;
    int second = phrase.next + 1;
    boolean pair =
        line.isAdjective(phrase.next - 1)
            && line.isAdjective(second)
            && line.isDefinite(phrase.next - 1)
            && line.isDefinite(second)
            && line.form(second).endsWith("ه") == line.form(phrase.next - 1).endsWith("ه")
            && phrase.of.isEmpty()
            && !line.isDefinite(phrase.head)
            && grammar.nationality().at(line, second).isEmpty()
            && grammar.lexicon().title(line.bare(second)) == null;
    if (pair) {
      phrase.write(second + 1);
    }
    return pair;
  }

  /** «وزيرة السياحة والصناعات التقليدية سلمى…»: what a ministry has besides. */
  private boolean ministers() {
    int end =
        phrase.open || !phrase.of.isEmpty()
            ? phrase.next
            : ministry.end(phrase.line, phrase.head, phrase.next);
    boolean more = end > phrase.next;
    if (more) {
      phrase.write(end);
    }
    return more;
  }

  /** «وزير الدولة للشؤون الخارجية وشؤون الكومنولث»: the affairs of something more. */
  private boolean moreAffairs() {
    boolean more =
        phrase.line.form(phrase.next + 1).equals("شوون")
            && phrase.line.isDefinite(phrase.next + 2)
            && MatchingForm.of(phrase.title.toString()).matches("وزيره? .*|.*شوون.*");
    if (more) {
      phrase.write(phrase.next + 3);
    }
    return more;
  }

  /** «الدفاع والطيران», «الشؤون الخارجية والتعاون الدولي». */
  private boolean coordinated() {
    if (!phrase.line.isConjunction(phrase.next)) {
      return ministers();
    }
    boolean fields =
        ministry.isPortfolio(phrase.line, phrase.next + 1)
            && !phrase.line.isDefinite(phrase.head)
            && (ministry.isPortfolio(phrase.line, phrase.next - 1)
                || phrase.line.isAdjective(phrase.next - 1));
    if (!fields) {
      return moreAffairs() || described() || ministers();
    }
    phrase.write(phrase.next + 2);
    phrase.open = false;
    return true;
  }
}
