package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** «مجموعات "جيش الإسلام" و"فيلق الرحمن"»: what a plural noun calls those whose names follow. */
final class NamedGroups {
  private static final Set<String> KINDS =
      Set.of("مجموعات", "فصايل", "حركات", "تنظيمات", "جماعات", "احزاب", "منظمات", "كتل");

  private NamedGroups() {}

  /** With the noun as a part of the first body that it names. */
  static List<Mention> joined(Line line, List<Mention> found) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : found) {
      int first = mention.words().first();
      Mention before = joined.isEmpty() ? mention : joined.get(joined.size() - 1);
      boolean named =
          mention instanceof Mention.Organization
              && before instanceof Mention.Group
              && before.words().end() == first - 1
              && before.words().end() == before.words().first() + 1
              && line.form(first - 1).equals("\"")
              && KINDS.contains(line.form(first - 2));
      if (named && mention instanceof Mention.Organization body) {
        joined.set(
            joined.size() - 1,
            new Mention.Organization(
                line.words(before.words().first(), body.words().end()),
                body.foundBy(),
                body.name()));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }
}
