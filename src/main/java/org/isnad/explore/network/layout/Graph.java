package org.isnad.explore.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which nodes, by number, are tied to which. */
final class Graph {
  private final List<BitSet> ties;

  Graph(int size) {
    ties = new ArrayList<>(size);
    for (int node = 0; node < size; node++) {
      ties.add(new BitSet());
    }
  }

  void join(int one, int other) {
    if (one != other) {
      ties.get(one).set(other);
      ties.get(other).set(one);
    }
  }

  int size() {
    return ties.size();
  }

  /** Those a node is tied to. */
  int[] near(int node) {
    return ties.get(node).stream().toArray();
  }

  int degree(int node) {
    return ties.get(node).cardinality();
  }

  /** To how many both are tied. */
  int common(int one, int other) {
    BitSet both = (BitSet) ties.get(one).clone();
    both.and(ties.get(other));
    return both.cardinality();
  }

  /** Nodes that hang together, the most first. */
  List<int[]> parts() {
    List<int[]> parts = new ArrayList<>();
    BitSet found = new BitSet();
    for (int node = 0; node < size(); node++) {
      if (!found.get(node)) {
        parts.add(part(node, found));
      }
    }
    parts.sort(Comparator.comparingInt(part -> -part.length));
    return parts;
  }

  private int[] part(int first, BitSet found) {
    int[] open = new int[size()];
    int many = 1;
    open[0] = first;
    found.set(first);
    for (int next = 0; next < many; next++) {
      for (int other : near(open[next])) {
        if (!found.get(other)) {
          found.set(other);
          open[many++] = other;
        }
      }
    }
    return Arrays.copyOf(open, many);
  }
}
