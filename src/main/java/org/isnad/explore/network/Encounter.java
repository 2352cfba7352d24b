package org.isnad.explore.network;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.isnad.explore.chronicle.EventEntry;

/**
 * A meeting, call or visit with those whom it joins, as numbers of {@link Members}.
 *
 * @param who participants; of a visit the travellers
 * @param through mediators
 * @param hosts of a visit the state or place visited, if it is told; of others nobody
 */
record Encounter(EventEntry event, int[] who, int[] through, int[] hosts) {
  private static final int LARGE = 8;

  /** The same without those who are left out. */
  Encounter only(IntPredicate kept) {
    return new Encounter(event, among(who, kept), among(through, kept), among(hosts, kept));
  }

  private static int[] among(int[] all, IntPredicate kept) {
    return Arrays.stream(all).allMatch(kept) ? all : Arrays.stream(all).filter(kept).toArray();
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
    return event.kind().equals("visit");
  }

  /** Whether it joins at least two. */
  boolean joins() {
    if (isGathering()) {
      return who.length + through.length + hosts.length > 1;
    }
    return isVisit() ? who.length > 0 && hosts.length > 0 : who.length > 1;
  }

  /** All whom it joins. */
  int[] all() {
    int[] all = Arrays.copyOf(who, who.length + through.length + hosts.length);
    System.arraycopy(through, 0, all, who.length, through.length);
    System.arraycopy(hosts, 0, all, who.length + through.length, hosts.length);
    return Arrays.stream(all).distinct().toArray();
  }
}
