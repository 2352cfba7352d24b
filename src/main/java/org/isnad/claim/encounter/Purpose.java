package org.isnad.claim.encounter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody comes for: «وصل إلى تونس للمشاركة في القمة», «لحضور أعمال المؤتمر». */
final class Purpose {
  private static final Set<String> PROCEEDINGS =
      Set.of("اعمال", "فعاليات", "افتتاح", "اشغال", "وقايع");
  private static final Set<String> TAKING_PART = Set.of("مشاركه", "المشاركه");

  private static final Set<String> TRAVELS =
      Stream.of("وصل/يصل", "توجه/يتوجه", "زار/يزور", "سافر/يسافر", "قدم/يقدم", "غادر/يغادر")
          .flatMap(verb -> Inflection.ofVerb(verb).stream())
          .collect(Collectors.toSet());

  private static final int REACH = 20;

  private Purpose() {}

  /** «وصل الوزير إلى عمان لإجراء محادثات»: talks that somebody travels for, without a partner. */
  static boolean ofJourney(Clause clause, int noun) {
    if (!EncounterWords.MASDARS.contains(clause.form(noun - 1))
        || !clause.form(noun - 2).equals("ل")) {
      return false;
    }
    for (int i = noun - 3; clause.has(i) && noun - i <= REACH; i--) {
      if (clause.at(i).isVerb()) {
        return TRAVELS.contains(clause.form(i));
      }
    }
    return false;
  }

  /** «يزور موسكو |لبحث| الأزمة مع نظيره»: what somebody travels for. */
  static boolean isOfJourney(Clause clause, int noun) {
    if (!clause.form(noun - 1).equals("ل")) {
      return false;
    }
    for (int i = noun - 2; clause.has(i) && noun - i <= REACH; i--) {
      if (clause.at(i).isVerb() || EncounterWords.isHeading(clause.form(i))) {
        return TRAVELS.contains(clause.form(i)) || EncounterWords.isHeading(clause.form(i));
      }
    }
    return false;
  }

  /** Chunk of the «ل» before «المشاركة في» or «حضور» that a noun follows; -1 if there is none. */
  static int before(Clause clause, int noun) {
    int i = PROCEEDINGS.contains(clause.form(noun - 1)) ? noun - 2 : noun - 1;
    boolean in = clause.form(i).equals("في") || clause.form(i).equals("ب");
    int attending = in ? i - 1 : i;
    boolean attends =
        in ? TAKING_PART.contains(clause.form(attending)) : clause.form(attending).equals("حضور");
    return attends && clause.form(attending - 1).equals("ل") ? attending - 1 : -1;
  }
}
