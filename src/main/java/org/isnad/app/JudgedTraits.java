package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Claim;
import org.isnad.claim.judging.EncounterJudge;
import org.isnad.claim.judging.JudgedEncounter;

/** A judge that lets everything stay and keeps what the encounters show that a reader judged. */
final class JudgedTraits implements EncounterJudge {
  private final Map<String, List<JudgedEncounter>> judged;
  private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

  /** One of them, and what it shows. */
  record Seen(JudgedEncounter judged, Map<String, Double> traits) {}

  JudgedTraits(Map<String, List<JudgedEncounter>> judged) {
    this.judged = judged;
  }

  @Override
  public boolean accepts(
      Claim.Encounter encounter, ArticleClaims claims, Map<String, Double> traits) {
    judged.getOrDefault(claims.article().id(), List.of()).stream()
        .filter(one -> one.isOf(encounter, claims))
        .findFirst()
        .ifPresent(one -> seen.add(new Seen(one, traits)));
    return true;
  }

  /** Those that were read again, in the order of articles and sentences. */
  List<Seen> seen() {
    List<Seen> all = new ArrayList<>(seen);
    all.sort(
        Comparator.comparing((Seen one) -> one.judged().article())
            .thenComparing(one -> one.judged().sentence().start())
            .thenComparing(one -> one.judged().kind())
            .thenComparing(one -> new TreeMap<>(one.traits()).toString()));
    return all;
  }
}
