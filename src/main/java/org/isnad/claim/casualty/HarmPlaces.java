package org.isnad.claim.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.claim.speech.Speech;

/** Which of the places that a sentence names is that of a figure. */
final class HarmPlaces {
  /** What a place before the harm costs against one after it, in tokens. */
  private static final int BEFORE = 12;

  /** What a place between the harm and its figure costs: «عدد النازحين في لبنان بلغ». */
  private static final int BETWEEN = 4;

  /** What a state and a place without a noun of place cost, in tokens, by precision. */
  private static final int[] VAGUENESS = {0, 8, 6, 0};

  private final List<Spot> spots;

  /**
   * Those of the sentence's places where something happens; where a speaker sits is not among them.
   */
  HarmPlaces(Locating locating, List<Spot> spots, List<Speech> speeches) {
    this.spots =
        narrowest(locating, spots).stream()
            .filter(Spot::inside)
            .filter(
                spot -> speeches.stream().noneMatch(speech -> speech.frame().contains(spot.span())))
            .toList();
  }

  /**
   * «في منطقة الوادي بولاية الشرق», «في مصياف بريف حماة», «في بلدة الوادي غربي العاصمة» name one
   * place, and the first words are the narrowest.
   */
  private static List<Spot> narrowest(Locating locating, List<Spot> spots) {
    List<Spot> narrowest = new ArrayList<>();
    int end = -1;
    for (Spot spot : spots) {
      boolean around =
          spot.first() == end + 1
              && spot.joined()
              && (spot.isProvince() && before(narrowest) == spot.precision()
                  || spot.isDivision() && before(narrowest) > 1);
      boolean bearing = end >= 0 && locating.isBearing(end, spot.first());
      boolean capital = spot.first() == end && spot.names().get(0).startsWith("عاصمة ");
      if (!around && !bearing && !capital) {
        narrowest.add(spot);
      }
      end = spot.end();
    }
    return narrowest;
  }

  private static int before(List<Spot> spots) {
    return spots.get(spots.size() - 1).precision();
  }

  List<Spot> spots() {
    return spots;
  }

  /**
   * The place of a figure: after its harm rather than before, near rather than far.
   *
   * @param all the figures of the sentence
   */
  Optional<Spot> of(Telling telling, List<Telling> all) {
    int from = Math.min(telling.trigger(), telling.figure().first());
    int to = Math.max(telling.trigger() + 1, telling.figure().end());
    return spots.stream()
        .filter(spot -> !telling.isPart() || spot.first() < from || spot.first() >= to)
        .filter(spot -> all.stream().noneMatch(other -> isOfPart(spot, other, telling)))
        .min(Comparator.comparingInt(spot -> distance(spot, from, to)));
  }

  /** «16 قتيلا، ستة في رفح وعشرة في خان يونس»: where some of them fell is not where all did. */
  private static boolean isOfPart(Spot spot, Telling part, Telling sum) {
    return part.isPart()
        && part.figure().first() >= sum.figure().end()
        && spot.first() >= part.figure().end();
  }

  private static int distance(Spot spot, int from, int to) {
    boolean between = spot.first() >= from && spot.first() < to;
    int after = between ? BETWEEN : spot.first() - to;
    int distance = spot.first() >= from ? after : from - spot.end() + BEFORE;
    return distance + VAGUENESS[spot.precision()];
  }
}
