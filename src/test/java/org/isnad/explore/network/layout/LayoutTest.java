package org.isnad.explore.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.explore.network.layout.Layout.Dot;
import org.isnad.explore.network.layout.Layout.Line;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final double ASPECT = 1.4;

  @Test
  void nodesOfALongerPathStandFartherApart() {
    Layout layout = laidOut(dots(10), chain(10));

    double neighbours = apart(layout, "0", "1");
    assertThat(apart(layout, "0", "9")).isGreaterThan(6 * neighbours);
    assertThat(apart(layout, "0", "5")).isGreaterThan(3 * neighbours);
  }

  @Test
  void equalNetworksStandEqually() {
    Layout one = laidOut(dots(60), wheel(60));
    Layout other = laidOut(dots(60), wheel(60));

    dots(60).forEach(dot -> assertThat(one.spot(dot.id())).isEqualTo(other.spot(dot.id())));
  }

  @Property(tries = 20)
  void noNodeLiesOverAnother(@ForAll @IntRange(min = 2, max = 90) int many) {
    Layout layout = laidOut(dots(many), wheel(many));

    List<Dot> dots = dots(many);
    for (int i = 0; i < many; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(apart(layout, dots.get(i).id(), dots.get(j).id()))
            .isGreaterThan((dots.get(i).size() + dots.get(j).size()) / 2.0);
      }
    }
  }

  @Test
  void partsThatNothingJoinsStandBesideEachOther() {
    List<Line> lines = new ArrayList<>(chain(20));
    lines.removeIf(line -> line.from().equals("9"));
    Layout layout = laidOut(dots(20), lines);

    Box one = box(layout, 0, 10);
    Box other = box(layout, 10, 20);
    assertThat(
            one.right() < other.left()
                || other.right() < one.left()
                || one.bottom() < other.top()
                || other.bottom() < one.top())
        .isTrue();
  }

  @Test
  void fillsAPictureOfTheWantedShape() {
    Box wide = box(laidOut(dots(80), wheel(80), 2.0), 0, 80);
    Box high = box(laidOut(dots(80), wheel(80), 0.6), 0, 80);

    assertThat(wide.shape()).isGreaterThan(1);
    assertThat(high.shape()).isLessThan(1);
  }

  @Test
  void whoStandsStaysWhenOthersCome() {
    Layout layout = laidOut(dots(30), wheel(30));
    Spot before = layout.spot("7");

    layout.add(List.of(new Dot("new", 20)), List.of(new Line("new", "7")));

    assertThat(layout.spot("7")).isEqualTo(before);
    assertThat(apart(layout, "new", "7")).isBetween(20.0, 200.0);
  }

  @Test
  void manyNodesAreDrawnToSomeThatStandForAll() {
    Layout layout = laidOut(dots(900), chain(900));

    double neighbours =
        IntStream.range(1, 900)
            .mapToDouble(at -> apart(layout, "" + (at - 1), "" + at))
            .average()
            .orElseThrow();
    assertThat(apart(layout, "0", "899")).isGreaterThan(100 * neighbours);
    assertThat(neighbours).isCloseTo(60, within(45.0));
  }

  @Test
  void standsAloneAndTwiceNamedLinesDoNoHarm() {
    Layout layout =
        laidOut(
            List.of(new Dot("alone", 12), new Dot("one", 12), new Dot("other", 12)),
            List.of(
                new Line("one", "other"),
                new Line("other", "one"),
                new Line("one", "one"),
                new Line("one", "nobody")));

    assertThat(apart(layout, "one", "other")).isGreaterThan(12);
    assertThat(apart(layout, "alone", "one")).isGreaterThan(12);
  }

  @Test
  void saysWhoWasNeverAdded() {
    assertThatThrownBy(() -> new Layout(ASPECT).spot("nobody")).hasMessageContaining("nobody");
  }

  private record Box(double left, double top, double right, double bottom) {
    double shape() {
      return (right - left) / (bottom - top);
    }
  }

  private static Box box(Layout layout, int from, int to) {
    List<Spot> spots =
        IntStream.range(from, to).mapToObj(at -> layout.spot(Integer.toString(at))).toList();
    return new Box(
        spots.stream().mapToDouble(Spot::x).min().orElseThrow(),
        spots.stream().mapToDouble(Spot::y).min().orElseThrow(),
        spots.stream().mapToDouble(Spot::x).max().orElseThrow(),
        spots.stream().mapToDouble(Spot::y).max().orElseThrow());
  }

  private static Layout laidOut(List<Dot> dots, List<Line> lines) {
    return laidOut(dots, lines, ASPECT);
  }

  private static Layout laidOut(List<Dot> dots, List<Line> lines, double aspect) {
    Layout layout = new Layout(aspect);
    layout.add(dots, lines);
    return layout;
  }

  private static double apart(Layout layout, String one, String other) {
    Spot first = layout.spot(one);
    Spot second = layout.spot(other);
    return Math.hypot(first.x() - second.x(), first.y() - second.y());
  }

  private static List<Dot> dots(int many) {
    return IntStream.range(0, many)
        .mapToObj(at -> new Dot(Integer.toString(at), 12 + at % 7))
        .toList();
  }

  private static List<Line> chain(int many) {
    return IntStream.range(1, many)
        .mapToObj(at -> new Line(Integer.toString(at - 1), Integer.toString(at)))
        .toList();
  }

  /** Each third is tied to the first, and all to the next. */
  private static List<Line> wheel(int many) {
    List<Line> lines = new ArrayList<>(chain(many));
    for (int at = 3; at < many; at += 3) {
      lines.add(new Line("0", Integer.toString(at)));
    }
    return lines;
  }
}
