package org.isnad.explore.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.explore.network.layout.Layout;
import org.isnad.explore.network.layout.Spot;

/**
 * Places who is shown in a picture, and after them those whom each expanding brings, so that
 * expanding leaves in its place what was there.
 */
final class Placing {
  private static final int GROUP = 9;
  private static final int LEAST = 12;
  private static final double AN_ENCOUNTER = 7;
  private static final int MEDIATED = 18;
  private static final int LARGE = 20;
  private static final double PERCENT = 100.0;

  private final Members members;
  private final List<BitSet> steps;
  private final int aspect;

  /**
   * @param steps who is shown: at first, after the first expanding, and so on
   * @param aspect how many pixels the picture is wide for 100 that it is high
   */
  Placing(Members members, List<BitSet> steps, int aspect) {
    this.members = members;
    this.steps = steps;
    this.aspect = aspect;
  }

  /** Who is shown after all. */
  BitSet shown() {
    return steps.get(steps.size() - 1);
  }

  /** Where everything stands, by id. */
  SortedMap<String, Spot> spots(
      List<Network.Node> nodes, List<Network.Gathering> gatherings, List<Network.Edge> edges) {
    Map<String, Integer> come = new HashMap<>();
    SortedMap<String, Layout.Dot> dots = new TreeMap<>();
    for (Network.Node node : nodes) {
      String id = node.actor().id();
      come.put(id, step(id));
      dots.put(id, new Layout.Dot(id, sizeOf(node)));
    }
    Map<String, List<Integer>> ends = new HashMap<>();
    List<Layout.Line> lines = new ArrayList<>();
    for (Network.Edge edge : edges) {
      lines.add(new Layout.Line(edge.from(), edge.to()));
      ends.computeIfAbsent(edge.to(), id -> new ArrayList<>())
          .add(come.getOrDefault(edge.from(), 0));
    }
    for (Network.Gathering gathering : gatherings) {
      String id = gathering.id();
      come.put(id, second(ends.getOrDefault(id, List.of())));
      dots.put(id, new Layout.Dot(id, gathering.isMediated() ? MEDIATED : LARGE));
    }
    Layout layout = new Layout(aspect / PERCENT);
    for (int step = 0; step < steps.size(); step++) {
      int now = step;
      layout.add(
          dots.values().stream().filter(dot -> come.getOrDefault(dot.id(), 0) == now).toList(),
          lines);
    }
    SortedMap<String, Spot> spots = new TreeMap<>();
    dots.keySet().forEach(id -> spots.put(id, layout.spot(id)));
    return spots;
  }

  private int step(String id) {
    int member = members.number(id).orElseThrow();
    for (int step = 0; step < steps.size() - 1; step++) {
      if (steps.get(step).get(member)) {
        return step;
      }
    }
    return steps.size() - 1;
  }

  /** A gathering is there as soon as it joins two. */
  private static int second(Collection<Integer> come) {
    return come.stream().sorted().skip(1).findFirst().orElse(0);
  }

  private static int sizeOf(Network.Node node) {
    return node.actor().kind().equals("group")
        ? GROUP
        : (int) Math.round(LEAST + AN_ENCOUNTER * Math.sqrt(node.encounters()));
  }
}
