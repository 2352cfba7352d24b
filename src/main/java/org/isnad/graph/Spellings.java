package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.isnad.gazetteer.Skeleton;

/**
 * Brings together the spellings of foreign names, «بوتن» and «بوتين»: likeness is not enough, an
 * office and its state must agree too, and no article may have both.
 */
final class Spellings {
  private final PersonNames names;

  Spellings(PersonNames names) {
    this.names = names;
  }

  /**
   * All who bear one name.
   *
   * @param key the longest spelling; among equals the first of the alphabet
   */
  record OneName(String key, List<Bearer> bearers) {
    private static final Comparator<String> FULLEST =
        Comparator.<String>comparingInt(String::length).reversed().thenComparing(key -> key);

    OneName with(OneName other) {
      List<Bearer> all = new ArrayList<>(bearers);
      all.addAll(other.bearers);
      return new OneName(FULLEST.compare(key, other.key) <= 0 ? key : other.key, all);
    }

    private Set<Node> articles() {
      Set<Node> articles = new HashSet<>();
      bearers.forEach(bearer -> articles.add(bearer.article()));
      return articles;
    }
  }

  /** The names, in the order of the alphabet of their first spellings. */
  List<OneName> group(SortedMap<String, List<Bearer>> byKey) {
    SortedMap<String, List<OneName>> bySkeleton = new TreeMap<>();
    List<OneName> grouped = new ArrayList<>();
    byKey.forEach(
        (key, bearers) -> {
          String skeleton = Skeleton.of(key);
          List<OneName> alike =
              skeleton.isEmpty()
                  ? grouped
                  : bySkeleton.computeIfAbsent(skeleton, s -> new ArrayList<>());
          alike.add(new OneName(key, bearers));
        });
    bySkeleton.values().forEach(alike -> grouped.addAll(merge(alike)));
    return grouped;
  }

  private List<OneName> merge(List<OneName> alike) {
    List<OneName> merged = new ArrayList<>();
    for (OneName name : alike) {
      int same = 0;
      while (same < merged.size() && !isOne(merged.get(same), name)) {
        same++;
      }
      if (same < merged.size()) {
        merged.set(same, merged.get(same).with(name));
      } else {
        merged.add(name);
      }
    }
    return merged;
  }

  private boolean isOne(OneName one, OneName other) {
    return names.mayBeOne(one.key(), other.key())
        && Collections.disjoint(one.articles(), other.articles())
        && one.bearers().stream().anyMatch(a -> other.bearers().stream().anyMatch(a::agreesWith));
  }
}
