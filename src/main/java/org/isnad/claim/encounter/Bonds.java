package org.isnad.claim.encounter;

import java.util.Set;
import org.isnad.mention.Mention;

/**
 * What binds or divides states: «مباحثات حول الاتفاق النووي |مع| إيران» tells with whom the
 * agreement is, not the talks.
 */
final class Bonds {
  private static final Set<String> NOUNS =
      Set.of(
          "اتفاق", "اتفاقيه", "ازمه", "حرب", "علاقات", "علاقه", "نزاع", "خلاف", "خلافات", "صراع",
          "توتر", "توترات", "حدود", "معاهده", "تجاره", "تحالف", "شراكه", "صفقه", "مواجهه", "مبرم",
          "مبرمه", "موقع", "موقعه");

  private static final int REACH = 3;

  private Bonds() {}

  /** Whether «مع» or «بين» at {@code preposition} tells with whom something else binds. */
  static boolean lead(Clause clause, int trigger, int preposition) {
    String form = clause.form(preposition);
    Mention next = clause.has(preposition + 1) ? clause.at(preposition + 1).mention() : null;
    if (!form.equals("مع") && !form.equals("بين")
        || next == null
        || next instanceof Mention.Person
        || next instanceof Mention.Group) {
      return false;
    }
    for (int i = preposition - 1; i > trigger + 1 && preposition - i <= REACH; i--) {
      if (NOUNS.contains(clause.form(i).replaceFirst("^ال", ""))) {
        return true;
      }
      boolean adjective =
          clause.at(i).tag().contains("JJ")
              || clause.at(i).mention() instanceof Mention.State state
                  && state.foundBy().equals("nation-adjective");
      if (!adjective) {
        return false;
      }
    }
    return false;
  }
}
