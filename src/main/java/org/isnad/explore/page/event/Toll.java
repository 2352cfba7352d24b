package org.isnad.explore.page.event;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.explore.casualty.HarmRange;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;

/** The figures that claims of an incident give. */
final class Toll {
  private Toll() {}

  /**
   * By kind of harm; none if nobody reports a figure. What is denied or expected does not count.
   */
  static List<HarmRange> of(List<Claim> claims) {
    return HarmRange.joined(
        claims.stream()
            .filter(claim -> claim.status().equals("reported"))
            .flatMap(claim -> Stream.ofNullable(claim.figure()))
            .filter(figure -> !figure.lower().isEmpty())
            .map(Toll::range));
  }

  private static HarmRange range(Figure figure) {
    boolean isOpen = figure.upper().isEmpty();
    return new HarmRange(
        figure.harm(),
        Long.parseLong(figure.lower()),
        Long.parseLong(isOpen ? figure.lower() : figure.upper()),
        isOpen,
        1);
  }

  /**
   * Whether two figures, as {@code lower/upper}, may both be right; no upper bound is written as
   * none.
   */
  static boolean overlap(String one, String other) {
    return lower(one) <= upper(other) && lower(other) <= upper(one);
  }

  private static long lower(String figure) {
    String text = figure.substring(0, figure.indexOf('/'));
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }

  private static long upper(String figure) {
    String text = figure.substring(figure.indexOf('/') + 1);
    return text.isEmpty() ? Long.MAX_VALUE : Long.parseLong(text);
  }
}
