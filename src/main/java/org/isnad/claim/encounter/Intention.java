package org.isnad.claim.encounter;

import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/** Who means to meet, by a noun: «عزم الرئيس لقاء نظيره», «اعتزام الوزير عقد محادثات». */
final class Intention {
  private static final Set<String> NOUNS =
      Set.of("عزم", "اعتزام", "نيه", "رغبه", "استعداد", "تطلع", "قرار", "موافقه");

  private static final Set<String> TO = Set.of("علي", "في", "ل");

  private Intention() {}

  /** The one between the noun of intention and that of the encounter; empty if there is none. */
  static List<Mention> before(Clause clause, int noun) {
    int i = EncounterWords.MASDARS.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    i = TO.contains(clause.form(i)) || clause.isComma(i) ? i - 1 : i;
    boolean meant = clause.has(i) && clause.at(i).isActor() && NOUNS.contains(clause.form(i - 1));
    return meant ? clause.coordinatedRight(i, i + 1) : List.of();
  }
}
