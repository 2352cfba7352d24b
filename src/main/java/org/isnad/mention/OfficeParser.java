package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Grammar.Found;
import org.isnad.mention.Lexicon.TitleKind;

/**
 * Offices as phrases name them: «وزير الشؤون الاستراتيجية الإسرائيلي», «المبعوث الأميركي الخاص إلى
 * سوريا», «نائب رئيس مجلس الوزراء», «المتحدث باسم وزارة الخارجية الفرنسية».
 *
 * <p>The syntax that carries it: an indefinite noun opens a genitive chain, the first definite noun
 * closes it, and what follows then can only be an adjective, a preposition or a name.
 */
final class OfficeParser {
  /**
   * An office at some tokens.
   *
   * @param end the token after it
   * @param open whether a genitive chain is still open, as in «رئيس» alone
   */
  record Parsed(int end, OfficeWords office, TitleKind kind, boolean open) {}

  /** Heads whose genitive may be the territory itself. */
  private static final Set<String> SEATED =
      Set.of("رييس", "محافظ", "حاكم", "والي", "امير", "عمده", "رييسه", "ملك", "سلطان", "زعيم");

  /** Heads of leaders. */
  private static final Set<String> LEADS =
      Set.of("زعيم", "زعيمه", "قايد", "قايده", "مدعيه", "مدعي");

  private final Grammar grammar;
  private final OrganizationParser organizations;

  OfficeParser(Grammar grammar, OrganizationParser organizations) {
    this.grammar = grammar;
    this.organizations = organizations;
  }

  boolean startsAt(Line line, int i) {
    return line.has(i)
        && line.isNoun(i)
        && !line.tag(i).equals("NNP")
        && grammar.lexicon().title(line.bare(i)) != null
        && !line.tag(i).startsWith("NNS")
        && !line.tag(i).startsWith("DTNNS");
  }

  Optional<Parsed> at(Line line, int i) {
    if (!startsAt(line, i)) {
      return Optional.empty();
    }
    TitleKind kind = grammar.lexicon().title(line.bare(i));
    return kind == null ? Optional.empty() : new Walk(line, i, kind).walk();
  }

  /** One walk along the words of an office. */
  private final class Walk {
    private final Line line;
    private final TitleKind kind;
    private final StringBuilder title = new StringBuilder();
    private final int head;
    private int next;
    private int written = -1;
    private String of = "";
    private boolean open;

    Walk(Line line, int head, TitleKind kind) {
      this.line = line;
      this.kind = kind;
      this.head = head;
      next = head;
      write(head + 1);
      open = !line.isDefinite(head);
    }

    Optional<Parsed> walk() {
      boolean going = true;
      while (going && line.has(next) && next - head < 24) {
        going =
            possessive() || adjective() || (open && genitive()) || coordinated() || complement();
      }
      return Optional.of(new Parsed(next, new OfficeWords(title.toString(), of), kind, open));
    }

    /** Takes the tokens up to {@code end} into the title, with the spaces of the text. */
    private void write(int end) {
      if (written >= 0
          && (written < next
              || line.token(next).span().start() > line.token(written - 1).span().end())) {
        title.append(' ');
      }
      title.append(line.name(next, end));
      next = end;
      written = end;
    }

    /** «ولي عهده», «وزير خارجيته»: whose it is, the sentence before tells. */
    private boolean possessive() {
      if (!line.tag(next).equals("PRP$")) {
        return false;
      }
      next++;
      open = false;
      return true;
    }

    private boolean adjective() {
      Optional<Nationality.Hit> nation = grammar.nationality().at(line, next);
      if (nation.isPresent() && (of.isEmpty() || of.equals(nation.get().state()))) {
        if (next == head + 1 && open && !line.isAdjective(next)) {
          return false;
        }
        of = nation.get().state();
        next = nation.get().end();
        open = false;
        return true;
      }
      String bare = line.bare(next);
      if (of.isEmpty() && (bare.equals("اممي") || bare.equals("امميه"))
          || bare.equals("دولي") && kind == TitleKind.ENVOY) {
        of = "الأمم المتحدة";
        next++;
        open = false;
        return true;
      }
      boolean describes =
          line.isAdjective(next)
              || (grammar.lexicon().isOfficeAdjective(bare)
                  && line.isDefinite(next) == line.isDefinite(next - 1));
      if (describes
          && !line.isProper(next)
          && !nameFollowsHere()
          && !grammar.lexicon().isFunctionNoun(line.form(next))) {
        write(next + 1);
        return true;
      }
      return false;
    }

    /** An adjective form that is a name here: «الرئيس سعيد». */
    private boolean nameFollowsHere() {
      return !grammar.lexicon().isOfficeAdjective(line.bare(next))
          && line.isDefinite(next - 1)
          && !line.isDefinite(next);
    }

    private boolean genitive() {
      if (line.form(next).equals("\"") && closedOrganization()) {
        return true;
      }
      Optional<Found> state = grammar.state(line, next);
      if (state.isPresent()) {
        of = state.get().name();
        next = state.get().end();
        open = false;
        return true;
      }
      if (SEATED.contains(line.bare(head)) && territory()) {
        return true;
      }
      if (LEADS.contains(line.bare(head)) && led()) {
        return true;
      }
      if (next > head + 1 || kind != TitleKind.ROLE) {
        Optional<OrganizationParser.Parsed> organization = organizations.at(line, next);
        if (organization.isPresent() && organization.get().named()) {
          of = line.name(organization.get().words().first(), organization.get().end());
          next = organization.get().end();
          open = false;
          return true;
        }
      }
      boolean noun =
          line.isNoun(next)
              && !line.isProper(next)
              && !grammar.lexicon().isFunctionNoun(line.form(next));
      boolean chain = noun || (line.isProper(next) && next > head + 1 && line.isDefinite(next));
      if (!chain || grammar.person(line, next).isPresent()) {
        return false;
      }
      open = !line.isDefinite(next) && !line.tag(next).startsWith("DT");
      write(next + 1);
      return true;
    }

    /** «أمين عام "حزب الله"». */
    private boolean closedOrganization() {
      Optional<OrganizationParser.Parsed> organization = organizations.at(line, next + 1);
      int end = organization.map(OrganizationParser.Parsed::end).orElse(next);
      if (end == next || !line.form(end).equals("\"")) {
        return false;
      }
      of = line.name(next + 1, end);
      next = end + 1;
      open = false;
      return true;
    }

    /** «محافظ الأنبار», «رئيس جمهورية الشيشان», «رئيس إقليم كردستان». */
    private boolean territory() {
      int start = line.form(next).equals("جمهوريه") ? next + 1 : next;
      Optional<Found> place = grammar.place(line, start).or(() -> grammar.state(line, start));
      boolean headed = grammar.lexicon().isPlaceHead(line.bare(next)) && !line.isDefinite(next);
      int end =
          place
              .map(Found::end)
              .orElse(
                  headed && (line.isProper(next + 1) || line.isDefinite(next + 1))
                      ? next + 2
                      : next);
      Optional<Found> inside =
          headed
              ? grammar.place(line, next + 1).or(() -> grammar.state(line, next + 1))
              : Optional.empty();
      end = Math.max(end, inside.map(Found::end).orElse(next));
      if (end == next) {
        return false;
      }
      of = line.name(start, end);
      next = end;
      open = false;
      return true;
    }

    /** «زعيم المعارضة المسلحة», «قائد شرطة العاصمة»: a leader is of what he leads. */
    private boolean led() {
      int end = next;
      boolean chain = true;
      while (line.has(end)
          && end - next < 4
          && (chain && line.isNoun(end) && !line.isProper(end)
              || end > next && line.isAdjective(end) && line.isDefinite(end))) {
        if (grammar.lexicon().isFunctionNoun(line.form(end))
            || grammar.nationality().at(line, end).isPresent()
            || grammar.lexicon().title(line.bare(end)) != null) {
          break;
        }
        chain = !line.isDefinite(end);
        end++;
      }
      if (end == next || !line.isDefinite(end - 1)) {
        return false;
      }
      of = line.name(next, end);
      next = end;
      open = false;
      return true;
    }

    /** «الدفاع والطيران», «الشؤون الخارجية والتعاون الدولي». */
    private boolean coordinated() {
      if (!line.isConjunction(next)
          || !line.isDefinite(next + 1)
          || !grammar.lexicon().isPortfolio(line.bare(next + 1))) {
        return false;
      }
      if (line.isDefinite(head)
          || !grammar.lexicon().isPortfolio(line.bare(next - 1)) && !line.isAdjective(next - 1)) {
        return false;
      }
      write(next + 2);
      open = false;
      return true;
    }

    private boolean complement() {
      String form = line.form(next);
      if (form.equals("ب") && line.form(next + 1).equals("اسم")) {
        return voiceOf(next + 2);
      }
      if (form.equals("ل") || form.equals("الي") || form.equals("لدي") || form.equals("عن")) {
        return belongsTo(next + 1, form);
      }
      if (form.equals("في") || form.equals("ب")) {
        return seatedIn(next + 1);
      }
      return false;
    }

    private boolean voiceOf(int i) {
      Optional<OrganizationParser.Parsed> organization = organizations.at(line, i);
      Optional<Found> state = grammar.state(line, i);
      if (organization.isPresent() && !organization.get().named()) {
        write(organization.get().core());
        next = organization.get().end();
        of = of.isEmpty() ? organization.get().of() : of;
      } else if (organization.isPresent()) {
        of = line.name(organization.get().words().first(), organization.get().end());
        next = organization.get().end();
      } else if (state.isPresent()) {
        of = state.get().name();
        next = state.get().end();
      } else if (line.isNoun(i)) {
        write(i + 1);
      } else {
        return false;
      }
      return true;
    }

    private boolean belongsTo(int i, String preposition) {
      Optional<OrganizationParser.Parsed> organization = organizations.at(line, i);
      Optional<Found> state = grammar.state(line, i);
      if (state.isPresent()) {
        if (kind == TitleKind.ENVOY && !preposition.equals("عن")) {
          write(state.get().end());
        } else if (of.isEmpty()) {
          of = state.get().name();
          next = state.get().end();
        } else {
          return false;
        }
        return true;
      }
      if (organization.isPresent()
          && organization.get().named()
          && of.isEmpty()
          && !preposition.equals("لدي")) {
        of = line.name(organization.get().words().first(), organization.get().end());
        next = organization.get().end();
        return true;
      }
      if (organization.isPresent()) {
        write(organization.get().core());
        next = organization.get().end();
        of = of.isEmpty() ? organization.get().of() : of;
        return true;
      }
      boolean matter =
          line.form(i).equals("شؤون")
              || line.form(i).equals("حقوق")
              || line.form(i).equals("عمليات");
      Optional<Found> region = grammar.place(line, i);
      if (kind == TitleKind.ENVOY && region.isPresent()) {
        write(region.get().end());
        return true;
      }
      if (matter
          || (kind == TitleKind.OFFICE
              && preposition.equals("ل")
              && grammar.lexicon().isPortfolio(line.bare(i)))) {
        write(i + 1);
        open = true;
        return true;
      }
      Optional<Parsed> office = OfficeParser.this.at(line, i);
      if (office.isPresent() && preposition.equals("ل")) {
        write(office.get().end());
        of = of.isEmpty() ? office.get().office().of() : of;
        return true;
      }
      return false;
    }

    private boolean seatedIn(int i) {
      if (kind == TitleKind.ENVOY) {
        Optional<Found> seat = grammar.state(line, i).or(() -> grammar.place(line, i));
        if (seat.isPresent() && !of.isEmpty()) {
          write(seat.get().end());
          return true;
        }
      }
      Optional<OrganizationParser.Parsed> organization = organizations.at(line, i);
      if (organization.isPresent() && of.isEmpty() && line.form(next).equals("في")) {
        of = line.name(organization.get().words().first(), organization.get().end());
        next = organization.get().end();
        return true;
      }
      return false;
    }
  }
}
