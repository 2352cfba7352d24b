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

  /** «تعهد زعماء المجموعة في ختام قمتهم»: the unnamed people who act before it. */
  static List<Mention> byThem(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      boolean many = mention instanceof Mention.Group && !BothSides.is(mention);
      if (many && !clause.isPreposition(i - 1)) {
        return List.of(mention);
      }
    }
    return List.of();
  }
}
