package org.isnad.explore.network.layout;

/** Nodes by number: where they stand while they are moved, and whether they may be. */
final class Dots {
  final double[] x;
  final double[] y;

  /** From the middle of a node to its rim. */
  final double[] half;

  final boolean[] isFixed;

  Dots(int size) {
    x = new double[size];
    y = new double[size];
    half = new double[size];
    isFixed = new boolean[size];
  }

  int size() {
    return x.length;
  }
}
