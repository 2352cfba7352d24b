package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.mention.Mention;

/**
 * A list of those present, as reports of receptions and delegations give it: «الأمير خالد بن فهد،
 * ومدير المكتب الدكتور حازم زقزوق، وعدد من المسؤولين». Each item is taken by the one person in it,
 * whatever titles stand around him.
 */
final class Roster {
  private static final Set<String> ENDS =
      Set.of(
          "حيث", "فيما", "بينما", "وذلك", "ذلك", "كما", "بعد", "قبل", "خلال", "لكن", "اذ", "ان",
          "بهدف", "وفق", "وفقا", "بحسب", "حسب");

  /** «ود. سعد», «وأ.د. ناصر»: the style of the next one, written together with «و». */
  private static final Set<String> AND_DOCTOR = Set.of("ود", "وم", "وا");

  private Roster() {}

  /** Those listed from chunk {@code from} on; a verb outside a relative clause ends the list. */
  static List<Mention> read(Clause clause, int from) {
    List<Mention> found = new ArrayList<>();
    boolean fresh = true;
    boolean relative = false;
    for (int i = from; clause.has(i); i++) {
      Chunk chunk = clause.at(i);
      String form = chunk.form();
      if (ArgumentWords.afterAmongThem(clause, i) > i) {
        fresh = true;
        i = ArgumentWords.afterAmongThem(clause, i) - 1;
        continue;
      }
      boolean joint = clause.isComma(i) || clause.isAnd(i) || form.equals(":") || form.equals("؛");
      if (joint || AND_DOCTOR.contains(form)) {
        fresh = true;
        relative &= !clause.isComma(i);
      } else if (Clause.isRelative(form)) {
        relative = true;
      } else if (!relative && (chunk.isVerb() || ENDS.contains(form))) {
        break;
      } else if (!relative
          && (i == from && chunk.mention() instanceof Mention.Group
              || isBody(chunk) && (i == from || fresh && joinsBody(found)))) {
        found.add(chunk.mention());
        fresh = false;
      } else if (!relative && chunk.mention() != null && !chunk.isTime()) {
        fresh = !take(found, clause, i, fresh) && fresh;
      }
    }
    return found;
  }

  /** A state or organisation; a list of them is told as such: «الأردن ومصر والجامعة العربية». */
  private static boolean isBody(Chunk chunk) {
    return chunk.mention() instanceof Mention.State state
            && !state.foundBy().equals("nation-adjective")
        || chunk.mention() instanceof Mention.Organization;
  }

  private static boolean joinsBody(List<Mention> found) {
    return !found.isEmpty()
        && (found.get(found.size() - 1) instanceof Mention.State
            || found.get(found.size() - 1) instanceof Mention.Organization);
  }

  /** Takes the mention at {@code i} into the list; false if the item is still open. */
  private static boolean take(List<Mention> found, Clause clause, int i, boolean fresh) {
    Mention mention = clause.at(i).mention();
    if (mention instanceof Mention.Person person) {
      boolean named = !person.name().isEmpty();
      boolean apposed = !fresh && named && isOfficeOnly(found);
      if (apposed) {
        found.set(found.size() - 1, mention);
      } else if (fresh && (named || !clause.isPreposition(i - 1))) {
        found.add(mention);
        return true;
      }
      return !fresh;
    }
    boolean opens =
        clause.isAnd(i - 1)
            || clause.isComma(i - 1)
            || clause.form(i - 1).equals(":")
            || clause.form(i - 1).equals("من") && !clause.form(i - 2).isEmpty();
    if (fresh && opens && mention instanceof Mention.Group) {
      found.add(mention);
      return true;
    }
    return false;
  }

  private static boolean isOfficeOnly(List<Mention> found) {
    return !found.isEmpty()
        && found.get(found.size() - 1) instanceof Mention.Person last
        && last.name().isEmpty();
  }
}
