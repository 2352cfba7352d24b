package org.isnad.explore.network;

import java.util.Arrays;

/**
 * Pairs of members and how many encounters join each, in the order in which they come. A picture of
 * many actors has some hundred thousand, so they are numbers in arrays rather than objects.
 */
final class Lines {
  private static final int FIRST_ROOM = 1 << 10;
  private static final long VISIT = 1L << 62;
  private static final int MEMBER_BITS = 31;
  private static final long MEMBER = (1L << MEMBER_BITS) - 1;

  private long[] keys = new long[FIRST_ROOM];
  private int[] counts = new int[FIRST_ROOM];
  private int size;

  /** Places of lines by their keys, one more each so that 0 is free; always half empty. */
  private int[] places = new int[FIRST_ROOM * 2];

  /** A line on which two meet: the same in either order. */
  static long meeting(int one, int other) {
    return ((long) Math.min(one, other) << MEMBER_BITS) | Math.max(one, other);
  }

  /** A line from a traveller to whom he visits. */
  static long visit(int traveller, int host) {
    return VISIT | ((long) traveller << MEMBER_BITS) | host;
  }

  static boolean isVisit(long line) {
    return (line & VISIT) != 0;
  }

  static int from(long line) {
    return (int) ((line >>> MEMBER_BITS) & MEMBER);
  }

  static int to(long line) {
    return (int) (line & MEMBER);
  }

  /** Counts one encounter more. */
  void add(long line) {
    int slot = slot(line);
    if (places[slot] == 0) {
      keys[size] = line;
      places[slot] = ++size;
    }
    counts[places[slot] - 1]++;
    if (size == keys.length) {
      grow();
    }
  }

  int size() {
    return size;
  }

  /** Which line came as this one, from 0. */
  int number(long line) {
    return places[slot(line)] - 1;
  }

  /** The line that came as this one. */
  long line(int number) {
    return keys[number];
  }

  /** Numbers of the lines of most encounters, the thickest first, of equal ones the earlier. */
  int[] thickest(int limit) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) (Integer.MAX_VALUE - counts[i]) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] thickest = new int[Math.min(limit, size)];
    for (int i = 0; i < thickest.length; i++) {
      thickest[i] = (int) order[i];
    }
    return thickest;
  }

  private int slot(long line) {
    int mask = places.length - 1;
    int slot = Long.hashCode(line * 0x9E3779B97F4A7C15L) & mask;
    while (places[slot] != 0 && keys[places[slot] - 1] != line) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    places = new int[size * 4];
    for (int i = 0; i < size; i++) {
      places[slot(keys[i])] = i + 1;
    }
  }
}
