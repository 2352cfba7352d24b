package org.isnad.evaluate;

import org.jspecify.annotations.Nullable;

/** Whether two actors or two places are one: by their items if both have one, else by any name. */
final class SameThing {
  private SameThing() {}

  static boolean is(Facts.@Nullable Named g, Facts.@Nullable Named p) {
    if (g == null || p == null) {
      return false;
    }
    String right = item(g);
    String got = item(p);
    return (right != null && got != null) ? right.equals(got) : sharesName(g, p);
  }

  static boolean sharesName(Facts.Named g, Facts.Named p) {
    return g.names().stream().anyMatch(a -> p.names().stream().anyMatch(b -> LooseName.same(a, b)));
  }

  /** The item; null if it is unknown or if there is said to be none. */
  static @Nullable String item(Facts.Named named) {
    String qid = named.qid();
    return qid == null || qid.isEmpty() || qid.equals("none") ? null : qid;
  }

  static String first(Facts.Named named) {
    return named.names().isEmpty() ? "?" : named.names().get(0);
  }
}
