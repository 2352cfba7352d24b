package org.isnad.claim.encounter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.MatchingForm;

/**
 * The forms in which a word of the rules stands in a sentence, as matching forms. Without short
 * vowels active and passive look alike, which is what the rules want: «عَقد» and «عُقد» both tell
 * of a meeting.
 */
final class Inflection {
  private Inflection() {}

  /**
   * All persons, genders and numbers of a verb given as {@code perfect/imperfect}, third person
   * masculine singular.
   */
  static Set<String> ofVerb(String entry) {
    String[] parts = entry.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "\"%s\" is no verb; write perfect/imperfect, as in زار/يزور".formatted(entry));
    }
    Set<String> forms = new LinkedHashSet<>();
    String perfect = MatchingForm.of(parts[0].strip());
    // «رعى», «دعا»; but «بدأ» keeps its hamza: «بدأت»
    boolean weak = perfect.endsWith("ي") || parts[0].strip().endsWith("ا");
    String stem = weak ? perfect.substring(0, perfect.length() - 1) : perfect;
    if (perfect.endsWith("ي")) {
      forms.add(stem + "ا"); // «التقاه», «تلقاه»
    }
    String long_ = weak ? stem + "ي" : perfect;
    forms.add(perfect);
    for (String ending : List.of("ت", "تا", "وا")) {
      forms.add(stem + ending);
    }
    for (String ending : List.of("ا", "ت", "نا", "تما", "تم")) {
      forms.add(long_ + ending);
    }
    String imperfect = MatchingForm.of(parts[1].strip()).substring(1);
    boolean weakEnd = imperfect.endsWith("ي") || imperfect.endsWith("و");
    String cut = weakEnd ? imperfect.substring(0, imperfect.length() - 1) : imperfect;
    for (String person : List.of("ي", "ت", "ن", "ا")) {
      forms.add(person + imperfect);
      forms.add(person + cut);
      for (String ending : List.of("ان", "ا")) {
        forms.add(person + imperfect + ending);
      }
      for (String ending : List.of("ون", "وا", "ين")) {
        forms.add(person + cut + ending);
      }
    }
    return forms;
  }

  /**
   * Singular, dual, plural, with and without the article, before a pronoun, of a noun given as
   * {@code singular/plural}.
   */
  static Set<String> ofNoun(String entry) {
    Set<String> forms = new LinkedHashSet<>();
    String[] parts = entry.split("/", -1);
    for (String part : parts) {
      String base = MatchingForm.of(part.strip());
      addNoun(forms, base);
    }
    addDual(forms, MatchingForm.of(parts[0].strip()));
    return forms;
  }

  private static void addNoun(Set<String> forms, String base) {
    for (String form :
        List.of(
            base,
            base + "ا",
            base.endsWith("ه") ? base.substring(0, base.length() - 1) + "ت" : base)) {
      forms.add(form);
      forms.add("ال" + form);
    }
    if (base.endsWith("ء")) {
      String stem = base.substring(0, base.length() - 1);
      for (String seat : List.of("ي", "و", "ا", "ءا")) {
        forms.add(stem + seat);
      }
    }
  }

  private static void addDual(Set<String> forms, String base) {
    String stem = base.endsWith("ه") ? base.substring(0, base.length() - 1) + "ت" : base;
    for (String ending : List.of("ين", "ان")) {
      forms.add(stem + ending);
      forms.add("ال" + stem + ending);
      if (base.endsWith("ء")) {
        forms.add(base.substring(0, base.length() - 1) + "ي" + ending);
        forms.add("ال" + base.substring(0, base.length() - 1) + "ي" + ending);
      }
    }
  }
}
