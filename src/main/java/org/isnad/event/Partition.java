package org.isnad.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Accounts in disjoint sets, joined best pair first. A join that would bring together what excludes
 * each other is refused, so that a chain of near accounts never drifts from one event to the next.
 */
final class Partition<A extends Account> {
  private final List<A> accounts;
  private final SameEvent<A> rule;
  private final boolean onceAnArticle;
  private final int[] parent;
  private final Map<Integer, Cluster<A>> clusters = new HashMap<>();
  private final Set<Long> refused = new HashSet<>();

  private static final class Cluster<A> {
    final Map<Object, A> byTraits = new HashMap<>();
    final Set<String> articles = new HashSet<>();
    int size;
  }

  Partition(List<A> accounts, SameEvent<A> rule, boolean onceAnArticle) {
    this.accounts = accounts;
    this.rule = rule;
    this.onceAnArticle = onceAnArticle;
    this.parent = new int[accounts.size()];
    Arrays.setAll(parent, i -> i);
  }

  /** The root of the set that holds this account. */
  int find(int account) {
    int root = account;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int i = account; parent[i] != root; ) {
      int next = parent[i];
      parent[i] = root;
      i = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = find(one);
    int b = find(other);
    if (a == b || refused.contains(pair(a, b))) {
      return;
    }
    Cluster<A> here = cluster(a);
    Cluster<A> there = cluster(b);
    if (!canJoin(here, there)) {
      refused.add(pair(a, b));
      return;
    }
    if (here.size >= there.size) {
      absorb(a, here, b, there);
    } else {
      absorb(b, there, a, here);
    }
  }

  private void absorb(int root, Cluster<A> cluster, int lost, Cluster<A> smaller) {
    parent[lost] = root;
    smaller.byTraits.forEach(cluster.byTraits::putIfAbsent);
    cluster.articles.addAll(smaller.articles);
    cluster.size += smaller.size;
    clusters.remove(lost);
  }

  private boolean canJoin(Cluster<A> one, Cluster<A> other) {
    if (onceAnArticle && !Collections.disjoint(one.articles, other.articles)) {
      return false;
    }
    for (A here : one.byTraits.values()) {
      for (A there : other.byTraits.values()) {
        if (!rule.compatible(here, there)) {
          return false;
        }
      }
    }
    return true;
  }

  private Cluster<A> cluster(int root) {
    return clusters.computeIfAbsent(
        root,
        r -> {
          Cluster<A> cluster = new Cluster<>();
          A account = accounts.get(r);
          cluster.byTraits.put(rule.traits(account), account);
          cluster.articles.add(account.article());
          cluster.size = 1;
          return cluster;
        });
  }

  private static long pair(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  /** The sets, each in ascending order, ordered by their first account. */
  List<List<Integer>> sets() {
    Map<Integer, List<Integer>> byRoot = new HashMap<>();
    List<List<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      List<Integer> set = byRoot.get(find(i));
      if (set == null) {
        set = new ArrayList<>();
        byRoot.put(find(i), set);
        sets.add(set);
      }
      set.add(i);
    }
    return sets;
  }
}
