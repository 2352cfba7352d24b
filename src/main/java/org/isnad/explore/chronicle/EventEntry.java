package org.isnad.explore.chronicle;

import java.util.List;

/**
 * An event.
 *
 * @param id its IRI without the base: {@code event/meeting-0c94bd04449e2961}
 * @param kind {@code meeting}, {@code call}, {@code visit} or {@code incident}
 * @param status {@code held}, {@code planned}, {@code proposed}, {@code cancelled} or {@code
 *     denied}; of an incident {@code reported}, {@code deniedReport} or {@code expected}
 * @param place the id of its place; empty if none is told
 * @param participants ids of actors
 * @param mediators ids of actors
 * @param states ids of the states concerned: those of the participants and of their offices
 * @param claims what articles say of it
 * @param articles how many articles tell of it
 */
public record EventEntry(
    String id,
    String kind,
    String status,
    Period period,
    String place,
    List<String> participants,
    List<String> mediators,
    List<String> states,
    List<ClaimEntry> claims,
    int articles) {
  public EventEntry {
    participants = List.copyOf(participants);
    mediators = List.copyOf(mediators);
    states = List.copyOf(states);
    claims = List.copyOf(claims);
  }

  /** Told by the articles of its claims. */
  public EventEntry(
      String id,
      String kind,
      String status,
      Period period,
      String place,
      List<String> participants,
      List<String> mediators,
      List<String> states,
      List<ClaimEntry> claims) {
    this(
        id, kind, status, period, place, participants, mediators, states, claims, articles(claims));
  }

  private static int articles(List<ClaimEntry> claims) {
    return claims.size() < 2
        ? claims.size()
        : (int) claims.stream().map(ClaimEntry::article).distinct().count();
  }

  /** Whether people meet, call or travel, rather than come to harm. */
  public boolean isEncounter() {
    return !kind.equals("incident");
  }
}
