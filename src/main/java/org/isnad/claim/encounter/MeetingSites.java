package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.mention.Mention;
import org.isnad.mention.Words;
import org.isnad.sentence.Sentence;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * Buildings and stretches of land where people meet and that no list of places has: «في البيت
 * الأبيض», «بقصر قرطاج», «في ديوان الوزارة», «في المنطقة المنزوعة السلاح».
 */
final class MeetingSites {
  /** Any noun makes it the name of a building. */
  private static final String NOUN = "noun";

  /** A body by its kind alone says whose building it is. */
  private static final String OWNER = "owner";

  /** The word by itself is the name. */
  private static final String ALONE = "alone";

  private static final Set<String> OWNERS =
      Set.of("الوزاره", "الاماره", "الموسسه", "الهييه", "المحافظه", "الرياسه", "الامانه");

  private static final Set<String> IN = Set.of("في", "ب");

  /** «مسؤول في البيت الأبيض», «مصادر بالديوان»: who works there. */
  private static final Set<String> STAFF =
      Set.of("مسوول", "مسيول", "مصدر", "مصادر", "مسوولون", "مسوولين", "موظف", "موظفون", "موظفين");

  private static final Map<String, Set<String>> SITES = sites();

  private MeetingSites() {}

  private static Map<String, Set<String>> sites() {
    Map<String, Set<String>> sites = new HashMap<>();
    Table table = Table.read("/lexicon/meeting-sites.tsv");
    for (List<String> row : table.rows()) {
      sites
          .computeIfAbsent(MatchingForm.of(table.cell(row, "head")), head -> new HashSet<>())
          .add(MatchingForm.of(table.cell(row, "after")));
    }
    return sites;
  }

  /** The mentions of a sentence, in order, with the sites in it. */
  static List<Mention> among(String text, Sentence sentence, List<Mention> mentions) {
    Clause clause = new Clause(Chunk.of(sentence, mentions));
    List<Mention> all = new ArrayList<>(mentions);
    for (int i = 1; i < clause.size(); i++) {
      int end = IN.contains(clause.form(i - 1)) && !isStaff(clause, i - 2) ? end(clause, i) : i;
      if (end > i) {
        int first = clause.at(i).first();
        Words words = Words.of(text, sentence, first, clause.at(end - 1).end());
        all.removeIf(
            mention -> mention.words().first() >= first && mention.words().end() <= words.end());
        all.add(new Mention.Locality(words, VisitedSites.FOUND_BY, words.surface()));
      }
    }
    all.sort((one, other) -> Integer.compare(one.words().first(), other.words().first()));
    return all;
  }

  private static boolean isStaff(Clause clause, int i) {
    return clause.has(i)
        && (STAFF.contains(clause.form(i)) || clause.at(i).mention() instanceof Mention.Group);
  }

  /** The chunk after a site that starts at {@code i}; {@code i} itself if none does. */
  private static int end(Clause clause, int i) {
    if (clause.at(i).mention() instanceof Mention.Organization body) {
      String[] words = MatchingForm.of(body.words().surface()).split("\\s+");
      Set<String> then = SITES.getOrDefault(words[0], Set.of());
      boolean whole =
          words.length == 1
              ? then.contains(ALONE)
              : words.length == 2
                  && (then.contains(words[1]) || then.contains(OWNER) && OWNERS.contains(words[1]));
      return whole ? i + 1 : i;
    }
    Set<String> after = SITES.getOrDefault(clause.form(i), Set.of());
    if (after.contains(ALONE)) {
      return i + 1;
    }
    String next = clause.form(i + 1);
    boolean named =
        after.contains(NOUN)
            && clause.at(i).tag().startsWith("NN")
            && clause.has(i + 1)
            && clause.at(i + 1).tag().matches("(?:DT)?NNP?");
    if (after.contains(next) || after.contains(OWNER) && OWNERS.contains(next) || named) {
      boolean unarmed = next.startsWith("المنزوع") || next.startsWith("منزوع");
      return unarmed && clause.form(i + 2).equals("السلاح") ? i + 3 : i + 2;
    }
    return i;
  }
}
