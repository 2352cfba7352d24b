package org.isnad.explore.export;

/**
 * How somebody names a thing of the store: by its whole IRI, or by what follows the kind in it.
 *
 * @param kind {@code actor}, {@code event}, {@code article}, {@code place} or {@code source}
 * @param given {@code Q858}, {@code actor/Q858}, {@code wd:Q858} or {@code https://…/actor/Q858}
 */
record Naming(String kind, String given) {
  private static final int LONGEST = 500;

  Naming {
    if (given.isBlank() || given.length() > LONGEST || given.chars().anyMatch(c -> c <= ' ')) {
      throw new BadSelection(
          "%s: \"%s\" names nothing; write an IRI, or what follows %s/ in it, as %s"
              .formatted(kind, shorten(given), kind, example(kind)));
    }
  }

  /** Whether this IRI is meant. */
  boolean matches(String iri) {
    return iri.equals(given) || iri.endsWith("/" + path());
  }

  /** The IRI in a store whose IRIs start with this base. */
  String iri(String base) {
    return given.contains("://") ? given : base + path();
  }

  private String path() {
    String bare = given.startsWith("wd:") ? given.substring("wd:".length()) : given;
    boolean isPath = bare.startsWith(kind + "/") || bare.contains("/" + kind + "/");
    return isPath ? bare : kind + "/" + bare;
  }

  private static String example(String kind) {
    return kind.equals("place") || kind.equals("actor") ? "Q858" : "ID";
  }

  private static String shorten(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
