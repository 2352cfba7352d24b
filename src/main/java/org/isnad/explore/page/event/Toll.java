package org.isnad.explore.page.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.explore.page.EvidenceAnswer.Claim;
import org.isnad.explore.page.EvidenceAnswer.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one kind of harm in short, by the policy of {@code explore/casualty-range}: the
 * lowest is the smallest lower bound reported, the highest the greatest bound reported. What is
 * denied or expected does not count.
 *
 * @param harm {@code killed}, {@code wounded}…
 * @param isOpen whether some report sets no upper bound
 */
public record Toll(String harm, long lowest, long highest, boolean isOpen, int figures) {
  /** Of claims of an incident; none if nobody reports a figure. */
  static List<Toll> of(List<Claim> claims) {
    Map<String, List<Figure>> byHarm =
        claims.stream()
            .filter(claim -> claim.status().equals("reported"))
            .map(Toll::figure)
            .flatMap(List::stream)
            .filter(figure -> !figure.lower().isEmpty())
            .collect(Collectors.groupingBy(Figure::harm, LinkedHashMap::new, Collectors.toList()));
    return byHarm.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
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

  private static List<Figure> figure(Claim claim) {
    @Nullable Figure figure = claim.figure();
    return figure == null ? List.of() : List.of(figure);
  }

  private static Toll of(String harm, List<Figure> figures) {
    return new Toll(
        harm,
        figures.stream().mapToLong(f -> Long.parseLong(f.lower())).min().orElse(0),
        figures.stream()
            .mapToLong(f -> Long.parseLong(f.upper().isEmpty() ? f.lower() : f.upper()))
            .max()
            .orElse(0),
        figures.stream().anyMatch(f -> f.upper().isEmpty()),
        figures.size());
  }
}
