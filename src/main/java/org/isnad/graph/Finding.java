package org.isnad.graph;

import java.util.Locale;

/**
 * A constraint that a graph breaks.
 *
 * @param shape name of the constraint: {@code claim-has-evidence}
 * @param focus IRI of what breaks it
 * @param value what was found there; empty if something is missing
 */
public record Finding(String shape, String focus, String value, String english, String arabic) {
  /** The message in the language, with what breaks it and what was found. */
  public String message(Locale language) {
    String text = language.getLanguage().equals("ar") ? arabic : english;
    return value.isEmpty() ? focus + ": " + text : focus + ": " + text + " (" + value + ")";
  }
}
