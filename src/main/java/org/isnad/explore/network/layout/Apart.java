package org.isnad.explore.network.layout;

/** Moves apart what lies over each other. */
final class Apart {
  /** Between the rims of two nodes. */
  private static final double BETWEEN = 14;

  private static final double LEAST = 0.01;

  /** A little less than half the way each, or two would change places for ever. */
  private static final double HALF = 1 / 2.2;

  private static final int MOST_ROUNDS = 40;

  private final Dots dots;

  /** Nodes from left to right. */
  private final int[] across;

  Apart(Dots dots, int[] nodes) {
    this.dots = dots;
    this.across = nodes.clone();
  }

  void push() {
    boolean isMoved = true;
    for (int round = 0; round < MOST_ROUNDS && isMoved; round++) {
      sort();
      isMoved = pushOnce();
    }
  }

  /** By insertion: after the first round they are nearly in order. */
  private void sort() {
    for (int i = 1; i < across.length; i++) {
      int node = across[i];
      int at = i;
      for (; at > 0 && dots.x[across[at - 1]] > dots.x[node]; at--) {
        across[at] = across[at - 1];
      }
      across[at] = node;
    }
  }

  /** Each looks for those no larger than itself: few are large and have to look far. */
  private boolean pushOnce() {
    boolean isMoved = false;
    for (int i = 0; i < across.length; i++) {
      int one = across[i];
      double reach = 2 * dots.half[one] + BETWEEN;
      for (int j = i + 1; j < across.length && dots.x[across[j]] - dots.x[one] < reach; j++) {
        isMoved |= dots.half[across[j]] <= dots.half[one] && push(one, across[j]);
      }
      for (int j = i - 1; j >= 0 && dots.x[one] - dots.x[across[j]] < reach; j--) {
        isMoved |= dots.half[across[j]] < dots.half[one] && push(across[j], one);
      }
    }
    return isMoved;
  }

  private boolean push(int one, int other) {
    if (dots.isFixed[one] && dots.isFixed[other]) {
      return false;
    }
    double dx = dots.x[other] - dots.x[one];
    double dy = dots.y[other] - dots.y[one];
    double wanted = dots.half[one] + dots.half[other] + BETWEEN;
    // Names stand below: it takes more room above and below than beside.
    double apart = Math.max(LEAST, Math.sqrt(dx * dx + dy * dy / 2));
    if (apart >= wanted) {
      return false;
    }
    double by = (wanted - apart) / apart * HALF;
    double level = dy == 0 ? LEAST : dy;
    if (!dots.isFixed[one]) {
      dots.x[one] -= dx * by;
      dots.y[one] -= level * by;
    }
    if (!dots.isFixed[other]) {
      dots.x[other] += dx * by;
      dots.y[other] += level * by;
    }
    return true;
  }
}
