package org.isnad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pairs of accounts that may be of one event, best first. Only accounts with a common block and
 * overlapping windows are compared, so that the work grows with the events, not with the square of
 * the accounts.
 */
final class Pairs {
  private static final int INDEX_BITS = 26;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  private long[] packed = new long[1024];
  private int size;

  /** What is done with one pair. */
  interface Visitor {
    void pair(int one, int other, int score);
  }

  static <A extends Account> Pairs of(List<A> accounts, SameEvent<A> rule) {
    if (accounts.size() > INDEX_MASK) {
      throw new IllegalArgumentException(
          "%d accounts are more than one grouping holds".formatted(accounts.size()));
    }
    Pairs pairs = new Pairs();
    List<SameEvent.Window> windows = accounts.stream().map(rule::window).toList();
    List<Set<String>> blocks = accounts.stream().map(rule::blocks).toList();
    for (Map.Entry<String, List<Integer>> block : members(windows, blocks).entrySet()) {
      pairs.compare(block, accounts, rule, windows, blocks);
    }
    Arrays.sort(pairs.packed, 0, pairs.size);
    return pairs;
  }

  private static Map<String, List<Integer>> members(
      List<SameEvent.Window> windows, List<Set<String>> blocks) {
    Map<String, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (windows.get(i).isEmpty()) {
        continue;
      }
      for (String block : blocks.get(i)) {
        members.computeIfAbsent(block, b -> new ArrayList<>(1)).add(i);
      }
    }
    members.values().removeIf(block -> block.size() < 2);
    return new TreeMap<>(members);
  }

  private <A extends Account> void compare(
      Map.Entry<String, List<Integer>> block,
      List<A> accounts,
      SameEvent<A> rule,
      List<SameEvent.Window> windows,
      List<Set<String>> blocks) {
    List<Integer> byStart = new ArrayList<>(block.getValue());
    byStart.sort(Comparator.comparingLong(i -> windows.get(i).first()));
    List<Integer> open = new ArrayList<>();
    for (int current : byStart) {
      long start = windows.get(current).first();
      open.removeIf(i -> windows.get(i).last() < start);
      for (int earlier : open) {
        if (isFirstShared(block.getKey(), blocks.get(current), blocks.get(earlier))) {
          int score = rule.score(accounts.get(current), accounts.get(earlier));
          add(Math.min(current, earlier), Math.max(current, earlier), score);
        }
      }
      open.add(current);
    }
  }

  /** A pair with several blocks in common is compared in the first of them only. */
  private static boolean isFirstShared(String block, Set<String> one, Set<String> other) {
    Iterator<String> sorted = one.iterator();
    while (sorted.hasNext()) {
      String candidate = sorted.next();
      if (candidate.equals(block)) {
        return true;
      }
      if (other.contains(candidate)) {
        return false;
      }
    }
    return false;
  }

  private void add(int one, int other, int score) {
    if (score == 0) {
      return;
    }
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] =
        ((long) (1000 - score) << (2 * INDEX_BITS)) | ((long) one << INDEX_BITS) | other;
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      long pair = packed[i];
      visitor.pair(
          (int) (pair >> INDEX_BITS & INDEX_MASK),
          (int) (pair & INDEX_MASK),
          1000 - (int) (pair >> (2 * INDEX_BITS)));
    }
  }
}
