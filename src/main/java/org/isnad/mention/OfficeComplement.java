package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;
import org.isnad.mention.Lexicon.TitleKind;

/** What a preposition adds to an office: «باسم الخارجية», «إلى سوريا», «بالنيابة». */
final class OfficeComplement {
  private static final Set<String> ACTING =
      Set.of("النيابه", "نيابه", "الوكاله", "الانابه", "التكليف");

  /** «زيارة رئيس الجمهورية لقطر»: the preposition is the journey's. */
  private static final Set<String> JOURNEYS = Set.of("زياره", "زيارت", "استقبال", "استضافه");

  /** Words by which a paper calls its own state. */
  private static final Set<String> LOCAL =
      Set.of("المملكه", "الدوله", "البلاد", "السلطنه", "الجمهوريه", "الاماره");

  private final OfficeParser offices;
  private final OfficePhrase phrase;
  private final Grammar grammar;
  private final OrganizationParser organizations;
  private final OfficeSeat seat;

  OfficeComplement(OfficeParser offices, OfficePhrase phrase) {
    this.offices = offices;
    this.phrase = phrase;
    grammar = phrase.grammar;
    organizations = phrase.organizations;
    seat = new OfficeSeat(offices, phrase);
  }

  boolean complement() {
    String form = phrase.line.form(phrase.next);
    if (form.equals("ب") && ACTING.contains(phrase.line.form(phrase.next + 1))) {
      phrase.write(phrase.next + 2);
      return true;
    }
    if (form.equals("ب")
        && phrase.line.form(phrase.next + 1).matches("(?:ال)?اعمال.*")
        && phrase.line.bare(phrase.head).startsWith("قايم")) {
      return actingFor(phrase.next + 2);
    }
    if (LOCAL.contains(phrase.line.form(phrase.next + 1))
        && (form.equals("لدي") || form.equals("ل"))) {
      phrase.write(phrase.next + 2);
      return true;
    }
    if (form.equals("ب") && phrase.line.form(phrase.next + 1).equals("اسم")) {
      return voiceOf(phrase.next + 2);
    }
    if (form.equals("ل")
        && JOURNEYS.contains(phrase.line.form(phrase.head - 1))
        && !phrase.open
        && phrase.kind == TitleKind.OFFICE
        && seat.isDestination(phrase.next + 1)) {
      return false;
    }
    // «استدعاء السفير إلى وزارة الخارجية»: nobody is an envoy to a ministry
    boolean ministry = phrase.line.bare(phrase.next + 1).equals("وزاره");
    boolean toward =
        form.equals("الي") && phrase.kind == TitleKind.ENVOY && !ministry && !seat.isOnHisWay();
    boolean over = form.equals("علي") && phrase.line.bare(phrase.head).equals("مشرف");
    if (form.equals("ل") || toward || form.equals("لدي") || form.equals("عن") || over) {
      int to = phrase.next + 1;
      return belongsTo(phrase.line.form(to).equals("#") ? to + 1 : to, form);
    }
    if (form.equals("علي") && phrase.line.bare(phrase.head).startsWith("مشرف")) {
      return seat.overseen(phrase.next + 1);
    }
    if (form.equals("في") || form.equals("ب")) {
      return seat.abroad() || chargedWith(phrase.next + 1) || seatedIn(phrase.next + 1);
    }
    return false;
  }

  /**
   * «القائم بأعمال وزير الخارجية الأفغاني», «القائم بالأعمال الأمريكي», «القائم بأعمال السفارة
   * الفرنسية».
   */
  private boolean actingFor(int i) {
    Optional<OfficeParser.Parsed> office = offices.at(phrase.line, i);
    Optional<OrganizationParser.Parsed> mission =
        organizations
            .at(phrase.line, i)
            .filter(body -> phrase.line.bare(i).equals("سفاره") && !body.of().isEmpty());
    phrase.write(i);
    if (office.isPresent()) {
      phrase.title.append(' ').append(office.get().office().title());
      phrase.next = office.get().end();
      phrase.of = phrase.of.isEmpty() ? office.get().office().of() : phrase.of;
    } else if (mission.isPresent()) {
      int end = phrase.line.isDefinite(i) ? mission.get().core() : i + 1;
      phrase.write(end);
      phrase.next = mission.get().end();
      phrase.of = mission.get().of();
    }
    phrase.open = false;
    return true;
  }

  private boolean voiceOf(int i) {
    return voiceOfHolder(i) || voiceOfNamed(i);
  }

  /** «المتحدث باسم الأمين العام للأمم المتحدة», «الناطقة باسم المبعوث الدولي ستيفان…». */
  private boolean voiceOfHolder(int i) {
    int start = OfficePhrase.isStyle(phrase.line, i) ? i + 1 : i;
    Optional<OfficeParser.Parsed> superior = offices.at(phrase.line, start);
    superior.ifPresent(
        office -> {
          phrase.write(i);
          phrase.title.append(' ').append(office.office().title());
          phrase.next = office.end();
          phrase.of = phrase.of.isEmpty() ? office.office().of() : phrase.of;
          phrase.open = false;
          boolean apposed =
              phrase.line.isProper(phrase.head - 1)
                  || phrase.line.isComma(phrase.head - 1) && phrase.line.isProper(phrase.head - 2);
          if (apposed) {
            grammar
                .person(phrase.line, phrase.next)
                .ifPresent(person -> phrase.next = person.end());
          }
        });
    return superior.isPresent();
  }

  private boolean voiceOfNamed(int i) {
    Optional<OrganizationParser.Parsed> organization = organizations.at(phrase.line, i);
    Optional<Found> state = grammar.state(phrase.line, i);
    if (organization.isPresent() && phrase.isPartOfState(organization.get(), i)) {
      phrase.write(organization.get().core());
      phrase.next = organization.get().end();
      phrase.of = phrase.of.isEmpty() ? organization.get().of() : phrase.of;
    } else if (organization.isPresent()) {
      phrase.of = phrase.line.name(organization.get().words().first(), organization.get().end());
      phrase.ofBody = true;
      phrase.next = organization.get().end();
    } else if (state.isPresent()) {
      phrase.of = state.get().name();
      phrase.next = state.get().end();
    } else if (phrase.line.form(i).equals("\"")) {
      phrase.next = i;
      return phrase.closedOrganization();
    } else if (grammar.person(phrase.line, i).isPresent()) {
      phrase.write(grammar.person(phrase.line, i).get().end());
    } else if (phrase.line.isNoun(i)) {
      voiceOfBody(i);
    } else {
      return false;
    }
    return true;
  }

  /** «المتحدث باسم شرطة بغلان», «باسم المقاومة الوطنية»: a body without a name of its own. */
  private void voiceOfBody(int i) {
    int end = i + 1;
    while (phrase.line.has(end)
        && end - i < 5
        && (!phrase.line.isDefinite(end - 1)
                && (phrase.line.isNoun(end) || grammar.place(phrase.line, end).isPresent())
            || phrase.line.isDefinite(i)
                && phrase.line.isDefinite(end)
                && phrase.line.isAdjective(end))
        && !(phrase.line.isProper(end) && grammar.place(phrase.line, end).isEmpty())
        && grammar.nationality().at(phrase.line, end).isEmpty()) {
      end++;
    }
    if (end == i + 1) {
      phrase.leansOn(i);
      phrase.write(end);
      return;
    }
    phrase.of = phrase.of.isEmpty() ? phrase.line.name(i, end) : phrase.of;
    phrase.next = end;
  }

  /** «المندوب الدائم لروسيا», «سفيرة لواشنطن»: of whom, not to whom. */
  private boolean sent(String preposition) {
    return preposition.equals("ل")
        && phrase.of.isEmpty()
        && !phrase.line.bare(phrase.head).startsWith("مبعوث")
        && !phrase.line.bare(phrase.head).startsWith("موفد")
        && phrase.next <= phrase.head + 2;
  }

  private boolean belongsTo(int first, String preposition) {
    boolean styled =
        phrase.line.form(first).equals("دوله") && phrase.line.form(first + 1).equals("رييس");
    int i = styled ? first + 1 : first;
    Optional<OrganizationParser.Parsed> organization = organizations.at(phrase.line, i);
    if (preposition.equals("ل")
        && (phrase.kind != TitleKind.ENVOY && seat.ofState(i)
            || phrase.ofCustodian(i)
            || seat.unit(i))) {
      return true;
    }
    Optional<Found> state = grammar.state(phrase.line, i);
    if (state.isPresent()) {
      if (phrase.kind == TitleKind.ENVOY && !preposition.equals("عن") && !sent(preposition)) {
        phrase.write(state.get().end());
        seat.second();
      } else if (phrase.of.isEmpty()) {
        phrase.of = state.get().name();
        phrase.next = state.get().end();
      } else {
        return false;
      }
      return true;
    }
    if (preposition.equals("ل") && seat.purpose(i)) {
      return true;
    }
    if (organization.isPresent()
        && organization.get().named()
        && phrase.of.startsWith("كتلة")
        && preposition.equals("ل")) {
      phrase.title.append(' ').append(phrase.of);
      phrase.of = "";
    }
    if (organization.isPresent()
        && organization.get().named()
        && phrase.of.isEmpty()
        && !preposition.equals("لدي")) {
      phrase.of = phrase.line.name(organization.get().words().first(), organization.get().end());
      phrase.ofBody = true;
      phrase.next = organization.get().end();
      return true;
    }
    if (organization.isPresent()) {
      phrase.write(organization.get().core());
      phrase.next = organization.get().end();
      phrase.of = phrase.of.isEmpty() ? organization.get().of() : phrase.of;
      return true;
    }
    if (preposition.equals("ل") && phrase.leansOn(i)) {
      phrase.write(i + 1);
      return true;
    }
    boolean matter =
        phrase.line.form(i).equals("شؤون")
            || phrase.line.form(i).equals("حقوق")
            || phrase.line.form(i).equals("عمليات");
    if (preposition.equals("ل")
        && phrase.kind == TitleKind.OFFICE
        && phrase.line.form(i).equals("الشرق")
        && seat.isHolderStyled(i + 2)) {
      phrase.write(i + 2);
      return true;
    }
    Optional<Found> region = grammar.place(phrase.line, i);
    if (phrase.kind == TitleKind.ENVOY && region.isPresent()) {
      phrase.write(region.get().end());
      return true;
    }
    if (phrase.kind == TitleKind.ENVOY && preposition.equals("ل") && servesUnder(i)) {
      return true;
    }
    if (phrase.kind == TitleKind.ENVOY
        && phrase.line.isDefinite(i)
        && phrase.line.isDefinite(i + 1)
        && phrase.line.isAdjective(i + 1)
        && !grammar.lexicon().isFunctionNoun(phrase.line.form(i))) {
      phrase.write(i + 2);
      return true;
    }
    if (matter
        || (phrase.kind == TitleKind.OFFICE
            && preposition.equals("ل")
            && grammar.lexicon().isPortfolio(phrase.line.bare(i)))) {
      phrase.write(i + 1);
      phrase.open = !phrase.line.isDefinite(i);
      return true;
    }
    if (preposition.equals("ل") && seat.task(i)) {
      return true;
    }
    return (preposition.equals("ل") || isDelegate(preposition)) && servesUnder(i);
  }

  /** «الممثل الخاص للرئيس الروسي», «النائب الأول لرئيس الوزراء»: the superior tells whose. */
  private boolean servesUnder(int i) {
    int superior = OfficePhrase.isStyle(phrase.line, i) ? i + 1 : i;
    Optional<OfficeParser.Parsed> office = offices.at(phrase.line, superior);
    if (office.isEmpty()) {
      return false;
    }
    int end = office.get().end();
    int titled = superior + 1;
    while (titled < end
        && !phrase.line.name(superior, titled).equals(office.get().office().title())) {
      titled++;
    }
    phrase.write(titled);
    phrase.next = end;
    phrase.of = phrase.of.isEmpty() ? office.get().office().of() : phrase.of;
    return true;
  }

  /** «كاتب الدولة لدى وزير الخارجية», «الوزير المنتدب لدى رئيس الحكومة»: beside a minister. */
  private boolean isDelegate(String preposition) {
    String before = phrase.line.form(phrase.next - 1);
    return preposition.equals("لدي")
        && (phrase.line.bare(phrase.head).startsWith("كاتب") || before.startsWith("المنتدب"));
  }

  /**
   * «الوزير المكلف بالشؤون الأوروبية»: his field; of «المكلف بتشكيل الحكومة» the title goes
   * without.
   */
  private boolean chargedWith(int i) {
    String before = phrase.line.form(phrase.next - 1);
    boolean charged = before.equals("المكلف") || before.equals("المكلفه");
    if (!charged || !phrase.line.form(phrase.next).equals("ب")) {
      return false;
    }
    if (!phrase.line.isDefinite(i)) {
      boolean government = phrase.line.form(i + 1).equals("الحكومه") && seat.isHolderStyled(i + 2);
      phrase.next = government ? i + 2 : phrase.next;
      return government;
    }
    int end = seat.taskEnd(i);
    boolean with =
        phrase.line.form(end).equals("مع")
            && phrase.line.isDefinite(end + 1)
            && seat.isHolderStyled(end + 2);
    phrase.write(with ? end + 2 : end);
    return true;
  }

  private boolean seatedIn(int i) {
    if (phrase.line.form(phrase.next).equals("ب")
        && phrase.kind == TitleKind.OFFICE
        && (seat.ofState(i) || seat.inOfficeOf(i) || seat.employedBy(i))) {
      return true;
    }
    if (phrase.line.form(phrase.next).equals("في")) {
      if (seat.isGovernmentOfOne(i)) {
        return false;
      }
      if (phrase.kind == TitleKind.OFFICE && seat.ofState(i)) {
        return true;
      }
    }
    Optional<Found> office = grammar.place(phrase.line, i);
    if (!phrase.leaning.isEmpty()
        && office.isPresent()
        && phrase.line.isProper(office.get().end())) {
      phrase.next = office.get().end();
      return true;
    }
    if (seat.branch(i)) {
      return true;
    }
    boolean theirs = phrase.leaning.equals(OfficeWords.PRONOUN);
    boolean acting = phrase.line.bare(phrase.head).startsWith("قايم");
    if (phrase.kind == TitleKind.ENVOY || phrase.ofBody || acting) {
      Optional<Found> seat = grammar.state(phrase.line, i).or(() -> grammar.place(phrase.line, i));
      if (seat.isPresent() && (!phrase.of.isEmpty() || theirs)) {
        phrase.write(seat.get().end());
        return true;
      }
    }
    Optional<OrganizationParser.Parsed> organization = organizations.at(phrase.line, i);
    if (organization.isPresent()
        && organization.get().named()
        && phrase.kind == TitleKind.ENVOY
        && (!phrase.of.isEmpty() || theirs)) {
      phrase.write(organization.get().end());
      return true;
    }
    if (organization.isPresent()
        && phrase.of.isEmpty()
        && phrase.line.form(phrase.next).equals("في")
        && phrase.isPartOfState(organization.get(), i)
        && !phrase.line.bare(i).equals("جمهوريه")
        && !phrase.line.bare(i).equals("حكومه")) {
      phrase.write(organization.get().core());
      phrase.next = organization.get().end();
      phrase.of = organization.get().of();
      return true;
    }
    if (organization.isPresent()
        && phrase.of.isEmpty()
        && phrase.line.form(phrase.next).equals("في")) {
      phrase.of = phrase.line.name(organization.get().words().first(), organization.get().end());
      phrase.ofBody = true;
      phrase.next = organization.get().end();
      return true;
    }
    return false;
  }
}
