package org.isnad.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ways in which the words of one name are run together or kept apart in print. */
final class Spellings {
  private Spellings() {}

  /**
   * The matching form itself, with hyphens as spaces, and with عبد، أبو، بو and الله joined or
   * apart.
   */
  static Set<String> of(String form) {
    String words = form.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String joined =
        words
            .replaceAll("(?<=^| )(عبد|ابو|بو) (?=\\p{L})", "$1")
            .replaceAll("(?<=\\p{L}) (الله|الدين)(?= |$)", "$1");
    String apart =
        words
            .replaceAll("(?<=^| )عبد(?=ال\\p{L}|رب)", "عبد ")
            .replaceAll("(?<=^| )(ابو)(?=ال\\p{L})", "$1 ")
            .replaceAll("(?<=\\p{L}{2})(?<! |ال)(الله|الدين)(?= |$)", " $1")
            .replaceAll(" +", " ");
    Set<String> forms = new LinkedHashSet<>();
    forms.add(words);
    forms.add(joined);
    forms.add(apart);
    forms.remove("");
    return forms;
  }
}
