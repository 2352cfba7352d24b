package org.isnad.claim.casualty;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.text.Span;

/**
 * A place that a sentence names.
 *
 * @param names the fullest first: «محافظة السويداء», «السويداء»
 * @param first index of the first token
 * @param end index after the last token
 * @param precision 1 for a state, 2 for a place in one, 3 for a place that a noun of place
 *     introduces
 * @param inside whether the words before it say that something happens there
 * @param joined whether a preposition joins it to what stands before it
 */
record Spot(
    List<String> names,
    Span span,
    int first,
    int end,
    int precision,
    boolean inside,
    boolean joined) {
  private static final Pattern PROVINCE =
      Pattern.compile("(ولاية|محافظة|إقليم|مقاطعة|منطقة|ريف|قضاء) .*");

  private static final Pattern SETTLEMENT = Pattern.compile("(?:قرية|بلدة|حي|مخيم) .*");

  private static final Pattern SITE =
      Pattern.compile("(ساحة|ميدان|شارع|سوق|ملعب|مطار|ميناء|بوابة|مركز|جسر|مستشفى|مقر|جبل) .*");

  Spot {
    names = List.copyOf(names);
  }

  /** The same place by other names. */
  Spot named(List<String> others) {
    return new Spot(others, span, first, end, precision, inside, joined);
  }

  /**
   * This place, told where another one is: of «ساحة الطيران وسط بغداد» the town, «في» the square.
   */
  Spot insteadOf(Spot other) {
    return new Spot(names, span, other.first, end, precision, inside || other.inside, other.joined);
  }

  /** Whether it is a town or district, neither a state nor what a noun of place introduces. */
  boolean isTown() {
    return precision == 2 || names.get(0).matches("(مدينة|بلدة|قرية|العاصمة) .*");
  }

  /** Whether it is named as a village, a quarter or a camp. */
  boolean isSettlement() {
    return SETTLEMENT.matcher(names.get(0)).matches();
  }

  /** Whether it is a square, street or building, told where no town is. */
  boolean isSite() {
    return SITE.matcher(names.get(0)).matches();
  }

  /** Whether it is a capital told as such, in whose quarters things happen. */
  boolean isCapital() {
    return names.get(0).startsWith("العاصمة");
  }

  /** Whether it may be the same place, by a name of one that holds a name of the other. */
  boolean sharesName(Spot other) {
    return names.stream()
        .anyMatch(name -> other.names.stream().anyMatch(n -> n.contains(name) || name.contains(n)));
  }

  /** Whether every town of the land lies in such a one: «محافظة السويداء», not «منطقة المزة». */
  boolean isDivision() {
    return isProvince() && !names.get(0).startsWith("منطقة");
  }

  /** Whether towns and districts lie in it. */
  boolean isProvince() {
    return PROVINCE.matcher(names.get(0)).matches();
  }
}
