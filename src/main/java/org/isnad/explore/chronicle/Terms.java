package org.isnad.explore.chronicle;

import java.util.Locale;
import java.util.regex.Pattern;

/** Terms of the ontology and numbers of the graph as the pages have them. */
public final class Terms {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

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
    return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  /** Whether it counts people, in digits that fit a long. */
  public static boolean isCount(String text) {
    return COUNT.matcher(text).matches();
  }
}
