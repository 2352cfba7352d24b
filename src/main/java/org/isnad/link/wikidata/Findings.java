package org.isnad.link.wikidata;

import java.util.List;
import java.util.Optional;

/**
 * What a run brought.
 *
 * @param proposals in the order of what was asked about, the best of each first
 * @param answered how many actors and places got an answer, be it that nothing fits
 * @param unanswered how many got none
 * @param troubles what went wrong on the way
 * @param sent requests that went out
 * @param kept answers that came from disk
 */
public record Findings(
    List<Proposal> proposals,
    int answered,
    int unanswered,
    List<Trouble> troubles,
    int sent,
    int kept) {
  /** What kind of thing went wrong. */
  public enum Cause {
    UNREACHABLE,
    UNUSABLE_ANSWER,
    REQUESTS_USED_UP
  }

  /** Something that went wrong with the service. */
  public record Trouble(Cause cause, String found) {}

  public Findings {
    proposals = List.copyOf(proposals);
    troubles = List.copyOf(troubles);
  }

  /** The first trouble of a kind. */
  public Optional<Trouble> first(Cause cause) {
    return troubles.stream().filter(trouble -> trouble.cause() == cause).findFirst();
  }
}
