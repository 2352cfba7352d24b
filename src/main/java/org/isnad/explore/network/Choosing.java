package org.isnad.explore.network;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses whom a picture shows: those of most encounters who have somebody to be joined with. */
final class Choosing {
  private static final int ROUNDS = 8;
  private static final int NEIGHBOURS = 100;

  private final List<Encounter> encounters;
  private final int[] counts;
  private final int[] ranking;

  /**
   * @param encounters that join at least two each
   * @param members how many there are at all
   */
  Choosing(List<Encounter> encounters, int members) {
    this.encounters = encounters;
    this.counts = new int[members];
    for (Encounter encounter : encounters) {
      for (int member : encounter.all()) {
        counts[member]++;
      }
    }
    this.ranking =
        IntStream.range(0, members)
            .filter(member -> counts[member] > 0)
            .mapToLong(
                member -> ((long) (Integer.MAX_VALUE - counts[member]) << Integer.SIZE) | member)
            .sorted()
            .mapToInt(ranked -> (int) ranked)
            .toArray();
  }

  /** Everybody who is joined with anybody, those of most encounters first. */
  IntStream ranking() {
    return IntStream.of(ranking);
  }

  /** How many are joined with anybody. */
  int joined() {
    return ranking.length;
  }

  /** How many encounters join this one with others. */
  int count(int member) {
    return counts[member];
  }

  /** The first so many of the ranking; who would stand alone among them makes room for others. */
  BitSet most(int limit) {
    int taken = Math.min(limit, ranking.length);
    BitSet joined = joined(first(taken));
    for (int round = 0; round < ROUNDS && joined.cardinality() < limit; round++) {
      if (taken == ranking.length) {
        break;
      }
      taken = Math.min(ranking.length, taken + limit - joined.cardinality());
      joined = joined(first(taken));
    }
    BitSet chosen = new BitSet();
    ranking().filter(joined::get).limit(limit).forEach(chosen::set);
    return joined(chosen);
  }

  /**
   * Some and those who are joined with each of them, of each at most a hundred, those of most
   * encounters first.
   */
  BitSet around(Collection<Integer> centres) {
    if (centres.isEmpty()) {
      return new BitSet();
    }
    Map<Integer, BitSet> near = new LinkedHashMap<>();
    centres.forEach(centre -> near.put(centre, new BitSet()));
    for (Encounter encounter : encounters) {
      int[] all = encounter.all();
      for (int one : all) {
        @Nullable BitSet tied = near.get(one);
        if (tied != null) {
          IntStream.of(all).filter(other -> isTied(encounter, one, other)).forEach(tied::set);
        }
      }
    }
    BitSet chosen = new BitSet();
    near.forEach(
        (centre, tied) -> {
          ranking().filter(tied::get).limit(NEIGHBOURS).forEach(chosen::set);
          chosen.set(centre);
        });
    return chosen;
  }

  private BitSet first(int many) {
    BitSet chosen = new BitSet();
    ranking().limit(many).forEach(chosen::set);
    return chosen;
  }

  /** Those of the chosen who are joined with another of them. */
  private BitSet joined(BitSet chosen) {
    BitSet joined = new BitSet();
    for (Encounter encounter : encounters) {
      if (encounter.joins(chosen)) {
        for (int member : encounter.all()) {
          joined.set(member);
        }
      }
    }
    joined.and(chosen);
    return joined;
  }

  /** Travellers of one visit are tied with whom they visit, not with each other. */
  private static boolean isTied(Encounter encounter, int one, int other) {
    return encounter.isGathering()
        || !encounter.isVisit()
        || holds(encounter.hosts(), one) != holds(encounter.hosts(), other);
  }

  private static boolean holds(int[] members, int member) {
    for (int one : members) {
      if (one == member) {
        return true;
      }
    }
    return false;
  }
}
