package org.isnad.explore.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.isnad.explore.chronicle.EventEntry;

/** A meeting, call or visit with those whom it joins, as numbers of {@link Members}. */
final class Encounter {
  private static final int LARGE = 8;

  private final EventEntry event;
  private final int[] who;
  private final int[] through;
  private final int[] hosts;
  private final int[] all;
  private final boolean isVisit;

  Encounter(EventEntry event, int[] who, int[] through, int[] hosts) {
    this.event = event;
    this.who = who;
    this.through = through;
    this.hosts = hosts;
    this.all = all(who, through, hosts);
    this.isVisit = event.kind().equals("visit");
  }

  EventEntry event() {
    return event;
  }

  /** Participants; of a visit the travellers. */
  int[] who() {
    return who;
  }

  /** Mediators. */
  int[] through() {
    return through;
  }

  /** Of a visit the state or place visited, if it is told; of others nobody. */
  int[] hosts() {
    return hosts;
  }

  /** The same without those who are left out. */
  Encounter only(IntPredicate kept) {
    for (int member : all) {
      if (!kept.test(member)) {
        return new Encounter(event, among(who, kept), among(through, kept), among(hosts, kept));
      }
    }
    return this;
  }

  private static int[] among(int[] all, IntPredicate kept) {
    int[] among = new int[all.length];
    int size = 0;
    for (int member : all) {
      if (kept.test(member)) {
        among[size++] = member;
      }
    }
    return size == all.length ? all : Arrays.copyOf(among, size);
  }

  /**
   * Whether it is a node of its own, since lines between every two would say less or be too many:
   * somebody mediates, or more than eight meet.
   */
  boolean isGathering() {
    return through.length > 0 || (who.length > LARGE && !isVisit());
  }

  /** Whether the participants travel rather than meet each other. */
  boolean isVisit() {
    return isVisit;
  }

  /** Whether it joins at least two. */
  boolean joins() {
    if (isGathering()) {
      return who.length + through.length + hosts.length > 1;
    }
    return isVisit() ? who.length > 0 && hosts.length > 0 : who.length > 1;
  }

  /** Whether it joins at least two of these. */
  boolean joins(BitSet chosen) {
    if (isGathering()) {
      return count(who, chosen) + count(through, chosen) + count(hosts, chosen) > 1;
    }
    return isVisit() ? count(who, chosen) > 0 && count(hosts, chosen) > 0 : count(who, chosen) > 1;
  }

  private static int count(int[] members, BitSet chosen) {
    int count = 0;
    for (int member : members) {
      count += chosen.get(member) ? 1 : 0;
    }
    return count;
  }

  /** All whom it joins, each once. */
  int[] all() {
    return all;
  }

  private static int[] all(int[] who, int[] through, int[] hosts) {
    if (through.length + hosts.length == 0) {
      return who;
    }
    int[] all = Arrays.copyOf(who, who.length + through.length + hosts.length);
    int size = add(all, who.length, through);
    return Arrays.copyOf(all, add(all, size, hosts));
  }

  private static int add(int[] all, int size, int[] more) {
    int end = size;
    for (int member : more) {
      boolean isNew = true;
      for (int i = 0; i < end; i++) {
        isNew &= all[i] != member;
      }
      if (isNew) {
        all[end++] = member;
      }
    }
    return end;
  }
}
