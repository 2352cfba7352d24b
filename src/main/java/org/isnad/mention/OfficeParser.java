package org.isnad.mention;

import java.util.Optional;
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
            || line.isAdjective(i) && grammar.lexicon().title(line.bare(i)) == TitleKind.VOICE)
        && (!line.tag(i).equals("NNP") || line.form(i + 1).equals("عام"))
        && grammar.lexicon().title(line.bare(i)) != null
        && !isHelp(line, i)
        && !line.tag(i).startsWith("NNS")
        && !line.tag(i).startsWith("DTNNS");
  }

  /** «مساعدة سكان القطاع» is help and no assistant. */
  private boolean isHelp(Line line, int i) {
    boolean assistant =
        grammar.lexicon().title(line.bare(i + 1)) != null
            || grammar.nationality().at(line, i + 1).isPresent()
            || line.tag(i + 1).equals("PRP$");
    boolean standing = line.bare(i).equals("قايم") && !line.form(i + 2).endsWith("اعمال");
    boolean embodied = line.bare(i).startsWith("ممثل") && line.form(i + 1).equals("في");
    return standing || embodied || line.bare(i).equals("مساعده") && !assistant;
  }

  Optional<Parsed> at(Line line, int i) {
    if (!startsAt(line, i)) {
      return Optional.empty();
    }
    TitleKind kind = grammar.lexicon().title(line.bare(i));
    return kind == null
        ? Optional.empty()
        : Optional.of(walk(new OfficePhrase(grammar, organizations, line, i, kind)));
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
