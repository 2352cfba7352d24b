package org.isnad.sentence.corenlp;

import java.util.Map;

/**
 * Weights by observation, packed: most observations of a token have none, and that must take no
 * time. Observations are known by 64 bits of hash; among a few hundred thousand two share them in
 * one table out of a hundred million.
 */
final class WeightTable {
  /** One bit for every 64-bit hash, few enough to stay in the processor's cache. */
  private static final int BITS = 1 << 20;

  private final int size;
  private final int mask;
  private final long[] bits = new long[BITS / Long.SIZE];
  private final long[] keys;
  private final int[] starts;
  private final float[] weights;

  /**
   * A table that does not change any more.
   *
   * @param size how many weights each observation has
   */
  WeightTable(Map<String, float[]> known, int size) {
    this.size = size;
    int slots = Integer.highestOneBit(Math.max(1, known.size()) * 2) * 2;
    mask = slots - 1;
    keys = new long[slots];
    starts = new int[slots];
    weights = new float[known.size() * size];
    int next = 0;
    for (Map.Entry<String, float[]> entry : known.entrySet()) {
      long key = key(entry.getKey());
      bits[bit(key) / Long.SIZE] |= 1L << bit(key);
      int slot = slot(key);
      keys[slot] = key;
      starts[slot] = next;
      System.arraycopy(entry.getValue(), 0, weights, next, size);
      next += size;
    }
  }

  /** Adds the weights of an observation; nothing for one that has none. */
  void addTo(float[] sum, String observation) {
    long key = key(observation);
    if ((bits[bit(key) / Long.SIZE] & (1L << bit(key))) == 0) {
      return;
    }
    int slot = slot(key);
    if (keys[slot] == key) {
      int start = starts[slot];
      for (int k = 0; k < size; k++) {
        sum[k] += weights[start + k];
      }
    }
  }

  private static int bit(long key) {
    return (int) (key >>> 40) & (BITS - 1);
  }

  /** Where a key stands, or the free slot where it would. */
  private int slot(long key) {
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** FNV-1a with a final mix; never 0, which marks a free slot. */
  private static long key(String observation) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < observation.length(); i++) {
      hash = (hash ^ observation.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
