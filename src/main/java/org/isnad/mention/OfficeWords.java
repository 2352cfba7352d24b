package org.isnad.mention;

/**
 * An office as a phrase names it.
 *
 * @param title without the adjective of nationality: «وزير الخارجية»
 * @param of the state by its usual short Arabic name, or the organisation as written; empty if not
 *     told
 */
public record OfficeWords(String title, String of) {
  public OfficeWords {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an office needs a title");
    }
  }
}
