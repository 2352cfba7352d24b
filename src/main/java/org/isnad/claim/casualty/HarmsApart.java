package org.isnad.claim.casualty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Claim.Casualty.Harm;
import org.isnad.claim.Count;
import org.isnad.claim.casualty.Figure.Kind;
import org.isnad.sentence.Token;
import org.isnad.text.MatchingForm;

/**
 * Tells the dead from the wounded where no number stands over both: «سقوط قتلى وجرحى» and «مقتل
 * وإصابة مدنيين» are two figures, «17 قتيلا وجريحا» and «30 بين قتيل وجريح» are one.
 */
final class HarmsApart {
  private static final Set<String> ONE =
      Set.of("قتيل", "القتيل", "جريح", "الجريح", "مصاب", "المصاب", "شهيد");

  private HarmsApart() {}

  /** The telling itself, or the two that it holds. */
  static Stream<Telling> of(Telling telling, List<Token> tokens) {
    if (telling.harm() != Harm.CASUALTIES || telling.figure().kind() != Kind.BARE) {
      return Stream.of(telling);
    }
    Figure figure = telling.figure();
    for (int and = figure.first() + 1; and + 1 < figure.end(); and++) {
      Optional<HarmWord> first = HarmWord.victim(tokens.get(and - 1).form());
      Optional<HarmWord> second = HarmWord.victim(tokens.get(and + 1).form());
      if (tokens.get(and).form().equals("و") && isBoth(first, second)) {
        return Stream.of(
            with(telling, part(figure, figure.first(), and, tokens), first.orElseThrow().harm()),
            with(
                telling, part(figure, and + 1, figure.end(), tokens), second.orElseThrow().harm()));
      }
    }
    return ofVerbalNouns(telling, tokens);
  }

  private static Stream<Telling> ofVerbalNouns(Telling telling, List<Token> tokens) {
    int trigger = telling.trigger();
    if (trigger + 2 >= tokens.size() || !tokens.get(trigger + 1).form().equals("و")) {
      return Stream.of(telling);
    }
    Optional<HarmWord> first = HarmWord.of(tokens.get(trigger).form(), HarmWord.Use.OF_VICTIMS);
    Optional<HarmWord> second =
        HarmWord.of(tokens.get(trigger + 2).form(), HarmWord.Use.OF_VICTIMS);
    return isBoth(first, second)
        ? Stream.of(
            with(telling, telling.figure(), first.orElseThrow().harm()),
            with(telling, telling.figure(), second.orElseThrow().harm()))
        : Stream.of(telling);
  }

  private static boolean isBoth(Optional<HarmWord> first, Optional<HarmWord> second) {
    return first.isPresent()
        && second.isPresent()
        && first.get().harm() != second.get().harm()
        && isDeathOrWound(first.get().harm())
        && isDeathOrWound(second.get().harm());
  }

  private static boolean isDeathOrWound(Harm harm) {
    return harm == Harm.KILLED || harm == Harm.WOUNDED;
  }

  /** «قتيل وجرحى»: one dead, some wounded. */
  private static Figure part(Figure figure, int first, int end, List<Token> tokens) {
    boolean one = end == first + 1 && ONE.contains(MatchingForm.of(tokens.get(first).form()));
    return new Figure(
        first,
        end,
        one ? Count.exactly(1) : new Count.AtLeast(2),
        one ? 1 : 2,
        figure.kind(),
        figure.counted(),
        first,
        end,
        figure.harm());
  }

  private static Telling with(Telling telling, Figure figure, Harm harm) {
    return new Telling(figure, harm, telling.rule(), telling.isPart(), telling.trigger());
  }
}
