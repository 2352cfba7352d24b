package org.isnad.claim.casualty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/** Which words name people, and how many a word by itself means. */
final class People {
  /** How many people a word by itself means. */
  enum HowMany {
    ONE,
    TWO,
    MANY
  }

  private static final Map<String, HowMany> WORDS = people();
  private static final Set<String> THINGS = things();
  private static final Set<String> NATIONALS = nationals();

  private People() {}

  /** The number of a word for people in its matching form; empty if it is no such word. */
  static Optional<HowMany> number(String form) {
    HowMany number = WORDS.get(form);
    return number == null ? Optional.ofNullable(WORDS.get(bare(form))) : Optional.of(number);
  }

  /** Whether a counted word is a unit, a building, a weapon or another thing that is no victim. */
  static boolean isThing(String form) {
    return THINGS.contains(form) || THINGS.contains(bare(form));
  }

  /** Whether a word says that one is of a nation, «سوري», «سورية», also as an object. */
  static boolean isOfNation(String form) {
    return NATIONALS.contains(form);
  }

  /** The word without its article. */
  static String bare(String form) {
    return form.startsWith("ال") && form.length() > 3 ? form.substring(2) : form;
  }

  private static Map<String, HowMany> people() {
    Table table = Table.read("/lexicon/people.tsv");
    Map<String, HowMany> words = new HashMap<>();
    for (List<String> row : table.rows()) {
      String one = MatchingForm.of(table.cell(row, "one"));
      for (String many : table.cell(row, "many").split(" ", -1)) {
        words.put(MatchingForm.of(many), HowMany.MANY);
      }
      words.put(one, HowMany.ONE);
      words.put(one + "ا", HowMany.ONE);
      String stem = one.endsWith("ه") ? one.substring(0, one.length() - 1) + "ت" : one;
      words.putIfAbsent(stem + "ي", words.containsKey(stem + "ين") ? HowMany.MANY : HowMany.TWO);
      for (String ending : List.of("ان", "ين", "ا")) {
        words.putIfAbsent(stem + ending, HowMany.TWO);
      }
    }
    words.remove("");
    return words;
  }

  private static Set<String> nationals() {
    Table table = Table.read("/gazetteer/demonyms.tsv");
    Set<String> nationals = new HashSet<>();
    for (List<String> row : table.rows()) {
      String man = MatchingForm.of(table.cell(row, "masculine"));
      if (man.indexOf(' ') < 0) {
        nationals.add(man);
        nationals.add(man + "ا");
        nationals.add(MatchingForm.of(table.cell(row, "feminine")));
      }
    }
    return nationals;
  }

  private static Set<String> things() {
    Table table = Table.read("/lexicon/things.tsv");
    Set<String> things = new HashSet<>();
    table.rows().forEach(row -> things.add(MatchingForm.of(table.cell(row, "form"))));
    return things;
  }
}
