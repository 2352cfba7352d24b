package org.isnad.claim.encounter;

import java.util.Collections;
import java.util.Set;

/**
 * Words that tell an encounter only near some others: «وقع … اتفاقا», «جلس … إلى طاولة».
 *
 * @param words matching forms of the words that a rule starts from, without clitics
 * @param with matching forms of which one must stand near
 */
public record Accompanied(Set<String> words, Set<String> with) {
  public Accompanied {
    words = Set.copyOf(words);
    with = Set.copyOf(with);
  }

  /** Whether a form is one of the words or of the others. */
  public boolean has(String form) {
    return words.contains(form) || with.contains(form);
  }

  /** Whether one of the words and one of the others are among these forms. */
  public boolean isIn(Set<String> forms) {
    return !Collections.disjoint(forms, words) && !Collections.disjoint(forms, with);
  }
}
