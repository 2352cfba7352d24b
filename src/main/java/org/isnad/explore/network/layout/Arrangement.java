package org.isnad.explore.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out parts that hang together, each by itself, and the parts beside each other. */
final class Arrangement {
  private static final double GAP = 30;

  /** So many nodes may crowd the middle. */
  private static final int CROWD = 30;

  private static final double LOOSER = 0.8;

  /** Parts of so few nodes keep their shape. */
  private static final int FEW = 12;

  /** How much wider a part may be drawn. */
  private static final double[] WIDER = {0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.8, 2, 2.3};

  private final Dots dots;
  private final Graph graph;
  private final List<int[]> parts;
  private final double aspect;

  private record Box(double left, double top, double width, double height) {}

  private record Place(double x, double y) {}

  private record Rows(List<Place> places, double width, double height) {}

  Arrangement(Dots dots, Graph graph, double aspect) {
    this.dots = dots;
    this.graph = graph;
    this.parts = graph.parts();
    this.aspect = aspect;
  }

  void arrange() {
    parts.stream()
        .filter(part -> part.length > 1)
        .forEach(part -> new Stress(dots, graph, part).relax());
    if (IntStream.range(0, dots.size()).anyMatch(dot -> dots.isFixed[dot])) {
      new Apart(dots, IntStream.range(0, dots.size()).toArray()).push();
      return;
    }
    parts.forEach(this::loosen);
    widen();
    parts.forEach(part -> new Apart(dots, part).push());
    put();
  }

  /** Spreads the crowded middle. */
  private void loosen(int[] part) {
    if (part.length <= CROWD) {
      return;
    }
    double cx = Arrays.stream(part).mapToDouble(dot -> dots.x[dot]).average().orElse(0);
    double cy = Arrays.stream(part).mapToDouble(dot -> dots.y[dot]).average().orElse(0);
    double radius =
        Arrays.stream(part)
            .mapToDouble(dot -> Math.hypot(dots.x[dot] - cx, dots.y[dot] - cy))
            .max()
            .orElse(0);
    for (int dot : part) {
      double from = Math.hypot(dots.x[dot] - cx, dots.y[dot] - cy) / Math.max(1, radius);
      double by = from > 0 ? Math.pow(from, LOOSER) / from : 1;
      dots.x[dot] = cx + (dots.x[dot] - cx) * by;
      dots.y[dot] = cy + (dots.y[dot] - cy) * by;
    }
  }

  /** Draws the large parts as much wider as it takes for all together to fill the picture. */
  private void widen() {
    List<Box> boxes = parts.stream().map(this::box).toList();
    double best = WIDER[0];
    double fullest = 0;
    for (double by : WIDER) {
      double filled = filled(boxes, by);
      if (filled > fullest) {
        fullest = filled;
        best = by;
      }
    }
    for (int[] part : parts) {
      if (part.length > FEW) {
        for (int dot : part) {
          dots.x[dot] *= best;
          dots.y[dot] /= Math.sqrt(best);
        }
      }
    }
  }

  /** How large all would be drawn with the large parts so much wider. */
  private double filled(List<Box> boxes, double by) {
    List<Box> wider = new ArrayList<>();
    for (int at = 0; at < boxes.size(); at++) {
      Box box = boxes.get(at);
      wider.add(
          parts.get(at).length > FEW
              ? new Box(box.left(), box.top(), box.width() * by, box.height() / Math.sqrt(by))
              : box);
    }
    Rows rows = rows(wider);
    return Math.min(aspect / rows.width(), 1 / rows.height());
  }

  private Box box(int[] part) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int dot : part) {
      left = Math.min(left, dots.x[dot] - dots.half[dot]);
      right = Math.max(right, dots.x[dot] + dots.half[dot]);
      top = Math.min(top, dots.y[dot] - dots.half[dot]);
      bottom = Math.max(bottom, dots.y[dot] + dots.half[dot]);
    }
    return new Box(left, top, right - left + 2 * GAP, bottom - top + GAP);
  }

  /** The largest box first, the others in rows beneath it. */
  private Rows rows(List<Box> boxes) {
    double area = boxes.stream().mapToDouble(box -> box.width() * box.height()).sum();
    double widest = boxes.isEmpty() ? 0 : boxes.get(0).width();
    double across = Math.max(widest, Math.sqrt(area * aspect));
    List<Place> places = new ArrayList<>();
    double x = 0;
    double y = 0;
    double row = 0;
    for (Box box : boxes) {
      if (x > 0 && x + box.width() > across) {
        x = 0;
        y += row;
        row = 0;
      }
      places.add(new Place(x + GAP - box.left(), y + GAP / 2 - box.top()));
      x += box.width();
      row = Math.max(row, box.height());
    }
    return new Rows(places, across, y + row);
  }

  private void put() {
    List<Place> places = rows(parts.stream().map(this::box).toList()).places();
    for (int at = 0; at < parts.size(); at++) {
      for (int dot : parts.get(at)) {
        dots.x[dot] += places.get(at).x();
        dots.y[dot] += places.get(at).y();
      }
    }
  }
}
