package org.isnad.claim.casualty;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.text.MatchingForm;
import org.isnad.text.Table;

/**
 * A word that says harm: «قتل», «مقتل», «قتيل».
 *
 * @param lemma the dictionary form, as the lexicon has it
 * @param use where its victims stand
 * @param peopleOnly whether it says harm only of what is known to be people: «فقد 30 شخصا», not
 *     «فقد 30 دولارا»
 */
record HarmWord(String lemma, Harm harm, Use use, boolean peopleOnly) {
  /** How a harm word is built into a sentence. */
  enum Use {
    /** A verb in the singular, its victims after it, be they subject or object. */
    VICTIMS_AFTER,
    /** A verb that agrees with victims before it. */
    VICTIMS_BEFORE,
    /** A noun with its victims in the genitive. */
    OF_VICTIMS,
    VICTIM_ONE,
    VICTIM_TWO,
    VICTIM_MANY;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name by which rules and the lexicon call it. */
    String word() {
      return word;
    }

    boolean isVictim() {
      return this == VICTIM_ONE || this == VICTIM_TWO || this == VICTIM_MANY;
    }
  }

  private static final Map<String, List<HarmWord>> BY_FORM = read();

  private static Map<String, List<HarmWord>> read() {
    Table table = Table.read("/lexicon/harm.tsv");
    Map<String, List<HarmWord>> words = new HashMap<>();
    for (List<String> row : table.rows()) {
      HarmWord word =
          new HarmWord(
              table.cell(row, "lemma"),
              Harm.valueOf(constant(table.cell(row, "harm"))),
              Use.valueOf(constant(table.cell(row, "construction"))),
              table.cell(row, "counts").equals("people"));
      for (String form : table.cell(row, "forms").split(" ", -1)) {
        words.merge(MatchingForm.of(form), List.of(word), HarmWord::both);
      }
    }
    return words;
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static List<HarmWord> both(Collection<HarmWord> some, Collection<HarmWord> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  /** What a word in its matching form can be; «القتلى» is what «قتلى» is. */
  static List<HarmWord> of(String form) {
    List<HarmWord> found = BY_FORM.getOrDefault(form, List.of());
    if (!found.isEmpty() || !form.startsWith("ال")) {
      return found;
    }
    return BY_FORM.getOrDefault(form.substring(2), List.of()).stream()
        .filter(word -> word.use.isVictim() || word.use == Use.OF_VICTIMS)
        .toList();
  }

  /** The matching forms of all words that say harm, without the article. */
  static Set<String> forms() {
    return BY_FORM.keySet();
  }

  /** The word in one of these uses, if it has one. */
  static Optional<HarmWord> of(String form, Use... uses) {
    return of(form).stream().filter(word -> Arrays.asList(uses).contains(word.use)).findFirst();
  }

  static Optional<HarmWord> victim(String form) {
    return of(form, Use.VICTIM_ONE, Use.VICTIM_TWO, Use.VICTIM_MANY);
  }
}
