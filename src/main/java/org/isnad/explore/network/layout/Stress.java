package org.isnad.explore.network.layout;

import java.util.SplittableRandom;

/**
 * Draws nodes that hang together as far apart as their shortest path is long: stochastic gradient
 * descent on the stress (Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient Descent,
 * 2018). Of many nodes each is drawn to its neighbours and to some that stand for all (Ortmann,
 * Klimenta, Brandes: A Sparse Stress Model, 2016), so that time grows with their number alone.
 */
final class Stress {
  private static final int ROUNDS = 20;
  private static final double LAST_STEP = 0.1;
  private static final int SEED = 42;

  /** Of so many, each stands for itself; of more, so few stand for all. */
  private static final int FEW = 400;

  private static final int PIVOTS = 40;

  private final Dots dots;
  private final int[] part;
  private final Paths paths;

  /** Pairs of nodes, and how far they ought to be apart. */
  private final int[] one;

  private final int[] other;
  private final double[] far;
  private int many;

  Stress(Dots dots, Graph graph, int[] part) {
    this.dots = dots;
    this.part = part;
    this.paths = new Paths(graph);
    int pivots = part.length > FEW ? PIVOTS : part.length;
    int most = pivots * part.length + (pivots < part.length ? paths.lines(part) : 0);
    one = new int[most];
    other = new int[most];
    far = new double[most];
    gather(pivots);
  }

  private void gather(int pivots) {
    boolean isWhole = pivots == part.length;
    for (int pivot = 0; pivot < pivots; pivot++) {
      int from = part[isWhole ? pivot : (int) ((long) pivot * part.length / pivots)];
      double[] lengths = paths.from(from);
      for (int to : part) {
        if (isWhole ? to < from : to != from) {
          add(from, to, lengths[to]);
        }
      }
    }
    if (!isWhole) {
      paths.eachLine(part, this::add);
    }
  }

  private void add(int from, int to, double length) {
    if (!(dots.isFixed[from] && dots.isFixed[to])) {
      one[many] = from;
      other[many] = to;
      far[many++] = length;
    }
  }

  /** Moves them. */
  void relax() {
    double shortest = Double.MAX_VALUE;
    double longest = 0;
    for (int at = 0; at < many; at++) {
      shortest = Math.min(shortest, far[at]);
      longest = Math.max(longest, far[at]);
    }
    double slower = Math.log(LAST_STEP * shortest * shortest / (longest * longest)) / (ROUNDS - 1);
    SplittableRandom chance = new SplittableRandom(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(chance);
      double step = longest * longest * Math.exp(slower * round);
      for (int at = 0; at < many; at++) {
        pull(one[at], other[at], far[at], step);
      }
    }
  }

  private void pull(int i, int j, double wanted, double step) {
    double dx = dots.x[i] - dots.x[j];
    if (dx == 0) {
      dx = 0.01;
    }
    double dy = dots.y[i] - dots.y[j];
    double apart = Math.sqrt(dx * dx + dy * dy);
    double by = Math.min(1, step / (wanted * wanted)) * (apart - wanted) / apart;
    if (dots.isFixed[i]) {
      dots.x[j] += by * dx;
      dots.y[j] += by * dy;
    } else if (dots.isFixed[j]) {
      dots.x[i] -= by * dx;
      dots.y[i] -= by * dy;
    } else {
      dots.x[i] -= by / 2 * dx;
      dots.y[i] -= by / 2 * dy;
      dots.x[j] += by / 2 * dx;
      dots.y[j] += by / 2 * dy;
    }
  }

  private void shuffle(SplittableRandom chance) {
    for (int at = many - 1; at > 0; at--) {
      int with = chance.nextInt(at + 1);
      int first = one[at];
      int second = other[at];
      double length = far[at];
      one[at] = one[with];
      other[at] = other[with];
      far[at] = far[with];
      one[with] = first;
      other[with] = second;
      far[with] = length;
    }
  }
}
