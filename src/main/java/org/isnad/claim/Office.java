package org.isnad.claim;

import org.isnad.text.Span;

/**
 * An office that the text gives a person at the time it speaks of.
 *
 * @param title as written, without the adjective of nationality: «وزير الخارجية»
 * @param of the state or organisation by its usual short Arabic name: «سوريا»; empty if the text
 *     names none
 * @param span the words that say so
 */
public record Office(String title, String of, Span span) {
  public Office {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an office needs a title");
    }
  }
}
