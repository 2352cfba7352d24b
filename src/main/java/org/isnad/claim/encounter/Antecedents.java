package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.List;
import org.isnad.mention.Mention;

/** Who a dropped subject or a pronoun stands for: the person the text was speaking of. */
final class Antecedents {
  private final List<Mention> topics = new ArrayList<>();

  /**
   * The subject of a verb or noun that names none: the last free person before it, else the topic
   * of the sentences before.
   */
  List<Mention> subject(Clause clause, int at) {
    Mention governed = null;
    Mention free = null;
    for (int i = Math.min(at, clause.size()) - 1; i >= 0; i--) {
      Mention mention = clause.at(i).mention();
      if (mention == null
          || mention instanceof Mention.Time
          || mention instanceof Mention.Locality) {
        continue;
      }
      boolean subject =
          clause.has(i - 1) && (clause.at(i - 1).isVerb() || clause.form(i - 1).equals("ان"));
      if (subject) {
        return List.of(mention);
      }
      if (mention instanceof Mention.Person) {
        if (!clause.isPreposition(i - 1)) {
          free = free == null ? mention : free;
        }
        governed = governed == null ? mention : governed;
      } else if (mention instanceof Mention.Group && !clause.isPreposition(i - 1)) {
        free = free == null ? mention : free;
      }
    }
    if (free != null || governed != null) {
      return List.of(free != null ? free : governed);
    }
    return topics.isEmpty() ? List.of() : List.of(topics.get(topics.size() - 1));
  }

  /** Tells that the text has moved on past a sentence. */
  void passed(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      Mention mention = clause.at(i).mention();
      if (mention instanceof Mention.Person && !clause.isPreposition(i - 1)) {
        topics.add(mention);
        return;
      }
    }
    for (Chunk chunk : clause.chunks) {
      if (chunk.mention() instanceof Mention.Person) {
        topics.add(chunk.mention());
        return;
      }
    }
  }
}
