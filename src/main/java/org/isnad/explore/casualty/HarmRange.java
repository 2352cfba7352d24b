package org.isnad.explore.casualty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Between which figures the reports of one incident and one kind of harm lie: the policy of the
 * query {@code explore/casualty-range}. What is denied or only expected does not count.
 *
 * @param lowest the smallest lower bound
 * @param highest the greatest bound
 * @param isOpen whether some report sets no upper bound
 * @param figures how many reports there are
 */
public record HarmRange(String harm, long lowest, long highest, boolean isOpen, int figures) {
  static List<HarmRange> of(List<FigureEntry> figures) {
    return joined(
        figures.stream()
            .filter(figure -> figure.status().equals("reported"))
            .map(f -> new HarmRange(f.harm(), f.lower(), f.upper(), f.isOpen(), 1)));
  }

  /** Reports, each a range of one figure, joined by the kind of harm. */
  public static List<HarmRange> joined(Stream<HarmRange> reports) {
    Map<String, HarmRange> ranges = new LinkedHashMap<>();
    reports.forEach(range -> ranges.merge(range.harm(), range, HarmRange::with));
    return new ArrayList<>(ranges.values());
  }

  private HarmRange with(HarmRange other) {
    return new HarmRange(
        harm,
        Math.min(lowest, other.lowest),
        Math.max(highest, other.highest),
        isOpen || other.isOpen,
        figures + other.figures);
  }
}
