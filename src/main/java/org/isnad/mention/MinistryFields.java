package org.isnad.mention;

import java.util.Optional;
import java.util.Set;
import org.isnad.mention.Nationality.Hit;

/**
 * What a ministry has besides its first field: «وزير الصحة | ووقاية المجتمع», «وزيرة الثقافة |
 * والمحافظة على التراث».
 */
final class MinistryFields {
  /** Fields too short for an article to show in them. */
  private static final Set<String> SHORT = Set.of("الري", "الحج");

  /** What a noun of action reaches its object by: «المحافظة على التراث». */
  private static final Set<String> TOWARD = Set.of("علي", "مع");

  private final Grammar grammar;

  MinistryFields(Grammar grammar) {
    this.grammar = grammar;
  }

  boolean isPortfolio(Line line, int i) {
    return SHORT.contains(line.form(i))
        || line.isDefinite(i) && grammar.lexicon().isPortfolio(line.bare(i));
  }

  /**
   * Where the fields end that «و» adds to a minister's, or {@code i} if what follows is no field.
   *
   * @param head where the minister's title starts
   * @param i the token after the fields read so far
   */
  int end(Line line, int head, int i) {
    boolean minister = line.bare(head).startsWith("وزير") && !line.isDefinite(head);
    int end = minister && i == head + 2 ? reached(line, i) : i;
    int told = end > i && isHeld(line, head, end) ? end : i;
    while (minister && line.isConjunction(end)) {
      int more = field(line, end + 1);
      if (more == end + 1) {
        break;
      }
      end = more;
      told = isHeld(line, head, end) ? end : told;
    }
    return told;
  }

  /** Whether whose field it is follows: the nationality of the minister, a style or a name. */
  private boolean isHeld(Line line, int head, int end) {
    Optional<Hit> nation = grammar.nationality().at(line, end);
    int holder = nation.map(Hit::end).orElse(end);
    boolean named =
        line.isProper(holder)
            || grammar.lexicon().isHonorific(line.form(holder))
            || line.isComma(holder) && line.isProper(holder + 1);
    boolean his =
        nation.isPresent()
            && line.form(head).endsWith("ه") == line.form(holder - 1).endsWith("ه")
            && line.form(head).endsWith("ه") != line.form(end - 1).endsWith("ه");
    return named || his;
  }

  /** «الموانئ», «الطرق السريعة», «تقنية المعلومات», «المحافظة على التراث»: the token after. */
  private int field(Line line, int i) {
    int last = i;
    while (isWord(line, last) && !line.isDefinite(last) && last < i + 2) {
      last++;
    }
    if (!isWord(line, last) || !line.isDefinite(last)) {
      return i;
    }
    int end = described(line, last + 1);
    return end == i + 1 ? reached(line, end) : end;
  }

  /** «على التراث», «مع الهيئات الدستورية»: past what the noun before {@code i} reaches. */
  private int reached(Line line, int i) {
    boolean object = TOWARD.contains(line.form(i)) && isWord(line, i + 1) && line.isDefinite(i + 1);
    return object ? described(line, i + 2) : i;
  }

  private int described(Line line, int i) {
    int end = i;
    while (line.isAdjective(end)
        && line.isDefinite(end)
        && grammar.nationality().at(line, end).isEmpty()) {
      end++;
    }
    return end;
  }

  private boolean isWord(Line line, int i) {
    Lexicon lexicon = grammar.lexicon();
    return (line.isNoun(i) || line.isAdjective(i))
        && !line.isProper(i)
        && lexicon.title(line.bare(i)) == null
        && !lexicon.isHonorific(line.form(i))
        && (!lexicon.isGroup(line.bare(i)) || line.form(i + 1).equals("السن"))
        && !lexicon.isOrganizationHead(line.bare(i))
        && grammar.nationality().at(line, i).isEmpty();
  }
}
