package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
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

  /** Adjectives by their form that say what somebody is. */
  private static final Set<String> SUBSTANTIVES =
      Set.of("قيادي", "قياديه", "برلماني", "برلمانيه", "دبلوماسي", "معارض", "مسوول", "مسووله");

  /** Those whom a «كبير» heads. */
  private static final Set<String> CHIEFS_OF =
      Set.of(
          "مفاوضين",
          "مفاوضي",
          "مستشارين",
          "مستشاري",
          "مساعدين",
          "مساعدي",
          "موظفين",
          "موظفي",
          "مبعوثين");

  private static final Set<String> ENVOYS =
      Set.of(
          "خاص", "دايم", "شخصي", "سامي", "تجاري", "اعلي", "عليا", "مقيم", "اممي", "سابق", "رسمي",
          "جديد");

  private static final Set<String> TOWARD = Set.of("لدي", "الي", "ل", "عن");

  private static final int LONGEST = 24;

  private final Grammar grammar;
  private final OrganizationParser organizations;

  OfficeParser(Grammar grammar, OrganizationParser organizations) {
    this.grammar = grammar;
    this.organizations = organizations;
  }

  boolean startsAt(Line line, int i) {
    return line.has(i)
        && (line.isNoun(i)
            || line.isAdjective(i) && grammar.lexicon().title(line.bare(i)) == TitleKind.VOICE
            || isChief(line, i)
            || isSubstantive(line, i))
        && (!line.tag(i).equals("NNP")
            || line.form(i + 1).equals("عام")
            || isTrustee(line, i)
            || isHeir(line, i))
        && grammar.lexicon().title(line.bare(i)) != null
        && !isNoTitle(line, i)
        && !line.tag(i).startsWith("NNS")
        && !line.tag(i).startsWith("DTNNS");
  }

  /**
   * «أسامة حمدان القيادي في…», «أشار البرلماني الألماني»: an adjective with no noun to describe.
   */
  private static boolean isSubstantive(Line line, int i) {
    return SUBSTANTIVES.contains(line.bare(i))
        && line.isAdjective(i)
        && line.isDefinite(i)
        && (line.isProper(i - 1) || line.isVerb(i - 1) || line.isComma(i - 1));
  }

  /** «أمين منطقة الرياض», «أمين مجلس الوزراء», a name to the tagger. */
  private boolean isTrustee(Line line, int i) {
    return line.form(i).equals("امين")
        && !line.isDefinite(i + 1)
        && (grammar.lexicon().isOrganizationHead(line.form(i + 1))
            || grammar.lexicon().isPlaceHead(line.form(i + 1)));
  }

  /** «ولي ولي العهد», a name to the tagger. */
  private static boolean isHeir(Line line, int i) {
    return line.form(i).equals("ولي")
        && (line.form(i + 1).equals("ولي") || line.form(i + 1).endsWith("عهد"));
  }

  /** «كبير المفاوضين», «كبير موظفي البيت الأبيض», not «كبير» of anything else. */
  private boolean isChief(Line line, int i) {
    return line.form(i).equals("كبير") && CHIEFS_OF.contains(line.bare(i + 1));
  }

  /**
   * Words that are titles elsewhere: «مساعدة سكان القطاع» is help, «كبير» heads only some staffs,
   * «ملحق» may be an annex, «بابا» and «قايد» names, «بشكل رئيس» says how.
   */
  private boolean isNoTitle(Line line, int i) {
    boolean assistant =
        grammar.lexicon().title(line.bare(i + 1)) != null
            || grammar.nationality().at(line, i + 1).isPresent()
            || line.tag(i + 1).equals("PRP$");
    boolean standing = line.bare(i).startsWith("قايم") && !line.form(i + 2).endsWith("اعمال");
    boolean chief = line.bare(i).equals("كبير") && !isChief(line, i);
    boolean annex =
        line.bare(i).equals("ملحق")
            && !(line.isAdjective(i + 1) && grammar.lexicon().isAttachment(line.bare(i + 1)));
    boolean embodied = line.bare(i).startsWith("ممثل") && line.form(i + 1).equals("في");
    boolean father =
        line.form(i).equals("بابا") && line.isProper(i + 1)
            || line.form(i).equals("قايد") && line.token(i).surface().equals("قايد");
    int described = grammar.nationality().at(line, i + 1).map(Nationality.Hit::end).orElse(i + 1);
    boolean actor =
        line.bare(i).startsWith("ممثل") && line.isDefinite(i) && !isEnvoy(line, described);
    boolean main = line.form(i).equals("الرييس") && describesThing(line, i);
    boolean overseer =
        line.bare(i).startsWith("مشرف")
            && !line.form(i + 1).endsWith("عام")
            && !line.form(i + 1).equals("علي");
    return standing
        || overseer
        || actor
        || main
        || father
        || chief
        || annex
        || line.form(i - 1).equals("شكل")
        || embodied
        || line.bare(i).equals("مساعده") && !assistant;
  }

  /**
   * «الممثل الأمريكي الخاص», «الممثل الأمريكي لدى الأمم المتحدة», not «الممثل الأمريكي توم هانكس».
   */
  private static boolean isEnvoy(Line line, int i) {
    String bare = line.bare(i);
    String male = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) : bare;
    return ENVOYS.contains(male) || TOWARD.contains(line.form(i));
  }

  /** «المعقل الرئيس للتنظيم»: an adjective, not who presides. */
  private boolean describesThing(Line line, int i) {
    boolean noun = line.isNoun(i - 1) || line.isAdjective(i - 1) && line.form(i + 1).equals("ل");
    return line.isDefinite(i - 1)
        && noun
        && !line.isProper(i - 1)
        && !grammar.lexicon().isOfficeAdjective(line.bare(i - 1))
        && grammar.nationality().at(line, i - 1).isEmpty()
        && grammar.lexicon().title(line.bare(i - 1)) == null
        && !grammar.lexicon().isHonorific(line.form(i - 1))
        && !grammar.lexicon().isGroup(line.bare(i - 1))
        && !line.isProper(i + 1)
        && grammar.nationality().at(line, i + 1).isEmpty();
  }

  /** «كاتب الدولة للتعاون», «كاتبة دولة»: what the Maghreb calls a minister of state. */
  private static boolean isSecretaryOfState(Line line, int i) {
    return line.bare(i).startsWith("كاتب") && line.bare(i + 1).equals("دوله");
  }

  Optional<Parsed> at(Line line, int i) {
    if (!startsAt(line, i)) {
      return Optional.empty();
    }
    TitleKind kind = grammar.lexicon().title(line.bare(i));
    boolean beauty = line.bare(i).equals("ملكه") && line.form(i + 1).equals("جمال");
    if (kind == null || beauty) {
      return Optional.empty();
    }
    OfficePhrase phrase = new OfficePhrase(grammar, organizations, line, i, kind);
    return Optional.of(walk(isSecretaryOfState(line, i) ? phrase.secretaryOfState() : phrase));
  }

  private Parsed walk(OfficePhrase phrase) {
    OfficeChain chain = new OfficeChain(phrase);
    OfficeComplement complement = new OfficeComplement(this, phrase);
    boolean going = true;
    while (going && phrase.line.has(phrase.next) && phrase.next - phrase.head < LONGEST) {
      going = chain.link() || complement.complement();
    }
    return phrase.parsed();
  }
}
