package org.isnad.gazetteer.dump;

import java.util.Arrays;

/** Pairs of a class and one that it is a subclass of (P279), by the numbers of their Q-ids. */
final class Subclasses {
  private int[] children = new int[1024];
  private int[] parents = new int[1024];
  private int size;

  void add(int child, int parent) {
    if (size == children.length) {
      children = Arrays.copyOf(children, size + size / 2);
      parents = Arrays.copyOf(parents, size + size / 2);
    }
    children[size] = child;
    parents[size] = parent;
    size++;
  }

  int size() {
    return size;
  }

  int child(int at) {
    return children[at];
  }

  int parent(int at) {
    return parents[at];
  }
}
