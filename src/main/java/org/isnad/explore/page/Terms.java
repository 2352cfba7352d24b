package org.isnad.explore.page;

import java.util.Locale;

/** Terms of the ontology and numbers of the graph as the pages have them. */
public final class Terms {
  private Terms() {}

  /** The local name of a term, its first letter small: {@code held}, {@code deniedReport}. */
  public static String word(String iri) {
    String name = iri.substring(iri.indexOf('#') + 1);
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** A number of characters; 0 if it is none. */
  public static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
