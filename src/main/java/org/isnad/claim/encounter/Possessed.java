package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;

/** The two of whom one is a pronoun: «الاجتماع المزمع عقده بينه وبين الزعيم الكوري». */
final class Possessed {
  private static final int REACH = 8;

  private Possessed() {}

  /** The one the text speaks of and the other; empty if the words after the noun say no such. */
  static List<Mention> betweenHimAnd(Clause clause, int noun, Antecedents antecedents) {
    for (int i = noun + 1; clause.has(i + 4) && i <= noun + REACH; i++) {
      boolean him =
          clause.form(i).equals("بين")
              && clause.at(i + 1).tag().startsWith("PRP")
              && clause.isAnd(i + 2)
              && clause.form(i + 3).equals("بين");
      Mention other = clause.at(i + 4).mention();
      if (him && other != null) {
        List<Mention> both = new ArrayList<>(antecedents.subject(clause, i));
        both.add(other);
        return both;
      }
      if (clause.at(i).isVerb() || clause.isComma(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** «لقاءاتهما». */
  static boolean isOfThem(Clause clause, int noun) {
    Mention pronoun = clause.has(noun + 1) ? clause.at(noun + 1).mention() : null;
    return pronoun != null && pronoun.words().surface().equals("هما");
  }

  /** «الرئيسين X وY | خلال لقائهما»: the two last joined by «و»; empty if none are. */
  static List<Mention> pairBefore(Clause clause, int noun) {
    for (int i = noun - 1; i >= 2; i--) {
      if (clause.at(i).mention() instanceof Mention.Person second
          && clause.isAnd(i - 1)
          && clause.at(i - 2).mention() instanceof Mention.Person first) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  /**
   * «بعد تعهد X ل Y | في القمة التي جمعتهما»: two persons side by side; empty if there are none.
   */
  static List<Mention> sideBySide(Clause clause, int noun) {
    Mention second = null;
    int at = 0;
    for (int i = noun - 1; i >= 0 && noun - i <= REACH; i--) {
      if (!(clause.at(i).mention() instanceof Mention.Person person)) {
        continue;
      }
      if (second != null) {
        return at - i <= 2 && !clause.isComma(at - 1) ? List.of(person, second) : List.of();
      }
      second = person;
      at = i;
    }
    return List.of();
  }
}
