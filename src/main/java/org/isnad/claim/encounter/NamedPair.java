package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;

/**
 * The two whom a dual pronoun means, if the sentence has named two and no more: «تعهد بوتين
 * لأردوغان في القمة التي جمعتهما», «قال ماكرون إن ترامب أعرب خلال قمتهما».
 */
final class NamedPair {
  private NamedPair() {}

  /** Whether a mention is «هما», the pronoun. */
  static boolean isThem(Mention mention) {
    return BothSides.is(mention) && mention.words().surface().equals("هما");
  }

  /** «الوزيران | بعد محادثاتهما»: the word that says who they are; empty if none does. */
  static List<Mention> saidBefore(Clause clause, int noun) {
    for (int i = noun - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      if (mention != null && BothSides.is(mention) && !isThem(mention)) {
        return List.of(mention);
      }
    }
    return List.of();
  }

  /** The two persons named before a word; empty if they are not two. */
  static List<Mention> before(Clause clause, int at) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < at; i++) {
      if (clause.at(i).mention() instanceof Mention.Person person) {
        found.add(person);
      }
    }
    return found.size() == 2 ? found : List.of();
  }

  /** «الرئيسين X وY | خلال لقائهما»: the two joined by «و» last; empty if none are. */
  static List<Mention> joinedBefore(Clause clause, int noun) {
    Mention pronoun = clause.has(noun + 1) ? clause.at(noun + 1).mention() : null;
    if (pronoun == null || !isThem(pronoun)) {
      return List.of();
    }
    for (int i = noun - 1; i >= 2; i--) {
      if (clause.at(i).mention() instanceof Mention.Person second
          && clause.isAnd(i - 1)
          && clause.at(i - 2).mention() instanceof Mention.Person first) {
        return List.of(first, second);
      }
    }
    return List.of();
  }
}
