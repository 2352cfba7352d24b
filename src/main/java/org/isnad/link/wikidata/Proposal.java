package org.isnad.link.wikidata;

import java.time.LocalDate;
import java.util.List;

/**
 * An item that an actor or a place may be. It is not linked by this.
 *
 * @param score 0 to 1, as far as name, kind, state, office and dates agree; comparable within one
 *     name only
 * @param sure whether it is alone, spelled the same, and borne out by more than its name
 * @param evidence what speaks for and against it, in English, for a human
 */
public record Proposal(
    Unlinked about, String qid, double score, boolean sure, List<String> evidence, Origin origin) {
  /**
   * Where it comes from.
   *
   * @param source address of the service
   * @param query what was asked there
   * @param date on which it answered, in UTC
   */
  public record Origin(String source, String query, LocalDate date) {}

  public Proposal {
    evidence = List.copyOf(evidence);
    if (!Entity.isId(qid)) {
      throw new IllegalArgumentException("\"%s\" is no Q-id".formatted(qid));
    }
  }
}
