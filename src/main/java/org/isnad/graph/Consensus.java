package org.isnad.graph;

import static org.isnad.graph.Vocabulary.isnad;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.isnad.event.Days;
import org.isnad.event.Whereabouts;

/**
 * What is said of an event in short, where its claims may differ. The claims stay beside it.
 *
 * <ul>
 *   <li>status: the strongest account
 *   <li>roles: whoever any claim names; who mediates in one is no participant
 *   <li>date: the most precise one of the strongest account that has any
 *   <li>place: the most frequent one that holds no other
 * </ul>
 */
final class Consensus {
  private static final List<Node> STRONGEST_FIRST =
      List.of(
          isnad("Held"),
          isnad("Denied"),
          isnad("Cancelled"),
          isnad("Planned"),
          isnad("Proposed"),
          isnad("Reported"),
          isnad("DeniedReport"),
          isnad("Expected"));

  private final List<StoredClaim> claims;

  Consensus(List<StoredClaim> claims) {
    this.claims = claims;
  }

  Node status() {
    return claims.stream()
        .map(StoredClaim::status)
        .min(Comparator.comparing(STRONGEST_FIRST::indexOf))
        .orElseThrow();
  }

  SortedSet<String> mediators() {
    SortedSet<String> mediators = new TreeSet<>();
    claims.forEach(claim -> mediators.addAll(claim.mediators()));
    return mediators;
  }

  SortedSet<String> participants() {
    SortedSet<String> participants = new TreeSet<>();
    claims.forEach(claim -> participants.addAll(claim.participants()));
    participants.removeAll(mediators());
    return participants;
  }

  SortedSet<String> states() {
    SortedSet<String> states = new TreeSet<>();
    claims.forEach(claim -> states.addAll(claim.states()));
    return states;
  }

  /** The claim whose date is the event's. */
  Optional<StoredClaim> dated() {
    return claims.stream()
        .filter(claim -> !claim.date().isEmpty())
        .min(
            Comparator.comparing((StoredClaim claim) -> STRONGEST_FIRST.indexOf(claim.status()))
                .thenComparing(Consensus::length)
                .thenComparing(claim -> -sameDate(claim))
                .thenComparing(claim -> claim.account().claim()));
  }

  private static long length(StoredClaim claim) {
    return claim.account().days() instanceof Days.Between days
        ? days.last().toEpochDay() - days.first().toEpochDay()
        : Long.MAX_VALUE;
  }

  private long sameDate(StoredClaim claim) {
    return claims.stream().filter(other -> other.date().equals(claim.date())).count();
  }

  Optional<String> place() {
    Map<String, Integer> counts = new HashMap<>();
    for (StoredClaim claim : claims) {
      claim.place().forEach(place -> counts.merge(place, 1, Integer::sum));
    }
    for (StoredClaim claim : claims) {
      if (claim.account().place() instanceof Whereabouts.At at) {
        at.within().forEach(counts::remove);
      }
    }
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> count) -> -count.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
