package org.isnad.explore.network.layout;

import java.util.Arrays;

/** Shortest paths; lines are the longer the fewer others both ends have in common. */
final class Paths {
  private static final double LEAST = 40;
  private static final double STRANGER = 12;

  private final int[][] near;
  private final double[][] lengths;

  /** Sees a line and its length. */
  @FunctionalInterface
  interface Seeing {
    void line(int one, int other, double length);
  }

  Paths(Graph graph) {
    near = new int[graph.size()][];
    lengths = new double[graph.size()][];
    for (int node = 0; node < graph.size(); node++) {
      near[node] = graph.near(node);
      lengths[node] = new double[near[node].length];
      for (int at = 0; at < near[node].length; at++) {
        int to = near[node][at];
        int strangers = graph.degree(node) + graph.degree(to) - graph.common(node, to) - 2;
        lengths[node][at] = LEAST + STRANGER * Math.sqrt(strangers);
      }
    }
  }

  /** How many lines some nodes have. */
  int lines(int[] nodes) {
    return Arrays.stream(nodes).map(node -> near[node].length).sum() / 2;
  }

  /** Every line of some nodes. */
  void eachLine(int[] nodes, Seeing seeing) {
    for (int node : nodes) {
      for (int at = 0; at < near[node].length; at++) {
        if (near[node][at] < node) {
          seeing.line(node, near[node][at], lengths[node][at]);
        }
      }
    }
  }

  /** How long the shortest path is to each other node; endless to those not reached. */
  double[] from(int start) {
    double[] far = new double[near.length];
    Arrays.fill(far, Double.POSITIVE_INFINITY);
    far[start] = 0;
    int[] open = new int[near.length]; // a ring; every node is in it once at most
    boolean[] isOpen = new boolean[near.length];
    open[0] = start;
    isOpen[start] = true;
    int first = 0;
    for (int many = 1; many > 0; many--) {
      int node = open[first];
      first = (first + 1) % open.length;
      isOpen[node] = false;
      for (int at = 0; at < near[node].length; at++) {
        int to = near[node][at];
        double length = far[node] + lengths[node][at];
        if (length < far[to]) {
          far[to] = length;
          if (!isOpen[to]) {
            isOpen[to] = true;
            open[(first + many - 1) % open.length] = to;
            many++;
          }
        }
      }
    }
    return far;
  }
}
