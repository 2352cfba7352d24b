package org.isnad.claim.encounter;

import java.util.List;
import org.isnad.mention.Mention;

/** Whom a pronoun points forward to: «وخلال لقائه بنظيره المصري، أكد الوزير السوداني…». */
final class Cataphora {
  private static final int FRONT = 3;
  private static final int REACH = 20;

  private Cataphora() {}

  /**
   * The subject of the first verb after a phrase that opens the sentence; empty if none is told.
   * «وخلال اجتماع مع نظيره، الذي زار روما، أكد الوزير…»: who speaks is who met.
   */
  static List<Mention> speaker(Clause clause, int noun) {
    if (noun > FRONT || !opens(clause, noun)) {
      return List.of();
    }
    for (int i = noun + 2; clause.has(i + 1) && i - noun <= REACH; i++) {
      if (clause.at(i).isVerb() && !Clause.isRelative(clause.form(i - 1))) {
        boolean closed = clause.isComma(i - 1);
        boolean person = clause.at(i + 1).mention() instanceof Mention.Person;
        return closed && person ? clause.coordinatedRight(i + 1, clause.size()) : List.of();
      }
    }
    return List.of();
  }

  private static boolean opens(Clause clause, int noun) {
    for (int i = 0; i < noun; i++) {
      if (clause.at(i).isVerb() || clause.at(i).isActor()) {
        return false;
      }
    }
    return noun > 0;
  }
}
