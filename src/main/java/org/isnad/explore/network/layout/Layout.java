package org.isnad.explore.network.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A picture to which nodes are added: those that stand stay where they are. Chance is made of the
 * ids alone, so that the same nodes and lines in the same order give the same picture.
 */
public final class Layout {
  private static final double ROOM = 60;
  private static final double BESIDE = 70;

  private final double aspect;
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  /** A node: its id, and how wide and high it is. */
  public record Dot(String id, int size) {}

  /** A line between the nodes of two ids. */
  public record Line(String from, String to) {}

  /**
   * @param aspect how much wider than high the picture is
   */
  public Layout(double aspect) {
    this.aspect = aspect;
  }

  /** Places nodes that do not stand yet; lines are those between all that do then. */
  public void add(List<Dot> added, List<Line> lines) {
    if (added.isEmpty()) {
      return;
    }
    List<Dot> dots = new ArrayList<>();
    spots.forEach((id, spot) -> dots.add(new Dot(id, spot.size())));
    dots.addAll(added);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    dots.forEach(dot -> numbers.put(dot.id(), numbers.size()));
    Dots placed = new Dots(dots.size());
    Graph graph = new Graph(dots.size());
    for (Line line : lines) {
      @Nullable Integer from = numbers.get(line.from());
      @Nullable Integer to = numbers.get(line.to());
      if (from != null && to != null) {
        graph.join(from, to);
      }
    }
    for (int dot = 0; dot < dots.size(); dot++) {
      placed.half[dot] = dots.get(dot).size() / 2.0;
      begin(placed, dot, dots.get(dot).id());
    }
    for (int dot = spots.size(); dot < dots.size(); dot++) {
      beginBeside(placed, dot, dots.get(dot).id(), graph);
    }
    new Arrangement(placed, graph, aspect).arrange();
    for (int dot = spots.size(); dot < dots.size(); dot++) {
      String id = dots.get(dot).id();
      spots.put(id, new Spot(round(placed.x[dot]), round(placed.y[dot]), dots.get(dot).size()));
    }
  }

  /** Where a node stands that was added. */
  public Spot spot(String id) {
    @Nullable Spot spot = spots.get(id);
    if (spot == null) {
      throw new IllegalArgumentException(id + " was not added");
    }
    return spot;
  }

  private void begin(Dots placed, int dot, String id) {
    @Nullable Spot spot = spots.get(id);
    if (spot != null) {
      placed.isFixed[dot] = true;
      placed.x[dot] = spot.x();
      placed.y[dot] = spot.y();
      return;
    }
    SplittableRandom chance = new SplittableRandom(id.hashCode());
    double angle = 2 * Math.PI * chance.nextDouble();
    double radius = ROOM * Math.sqrt(placed.size() + 1) * Math.sqrt(chance.nextDouble());
    placed.x[dot] = radius * Math.cos(angle);
    placed.y[dot] = radius * Math.sin(angle);
  }

  /** A node begins near those that stand and that it is tied to. */
  private static void beginBeside(Dots placed, int dot, String id, Graph graph) {
    double x = 0;
    double y = 0;
    int standing = 0;
    for (int other : graph.near(dot)) {
      if (placed.isFixed[other]) {
        x += placed.x[other];
        y += placed.y[other];
        standing++;
      }
    }
    if (standing > 0) {
      double angle = 2 * Math.PI * new SplittableRandom(id.hashCode()).nextDouble();
      placed.x[dot] = x / standing + BESIDE * Math.cos(angle);
      placed.y[dot] = y / standing + BESIDE * Math.sin(angle);
    }
  }

  private static int round(double place) {
    return (int) Math.round(place);
  }
}
