package org.isnad.explore.casualty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.explore.chronicle.Ids;
import org.isnad.explore.chronicle.StoreReading;
import org.isnad.explore.chronicle.Terms;
import org.isnad.store.Row;

/** All casualty figures of a store by incident, in memory. */
public final class Figures {
  private final Map<String, List<FigureEntry>> byIncident = new LinkedHashMap<>();

  Figures(Collection<FigureEntry> figures) {
    figures.stream()
        .sorted(Comparator.comparing(FigureEntry::event).thenComparing(FigureEntry::claim))
        .forEach(
            figure ->
                byIncident.computeIfAbsent(figure.event(), k -> new ArrayList<>(1)).add(figure));
  }

  /**
   * Reads them by one query. What has no number for a bound is left out: others may write a store.
   */
  public static Figures of(StoreReading reading, Ids ids) {
    Map<String, FigureEntry> figures = new LinkedHashMap<>();
    reading.each(
        "page/figures",
        Map.of(),
        row -> {
          String source = ids.id(row.text("source"));
          figure(row, ids)
              .ifPresent(
                  figure ->
                      figures.merge(
                          figure.claim(),
                          figure.alsoBy(source),
                          (known, more) -> known.alsoBy(source)));
        });
    return new Figures(figures.values());
  }

  /** The figures of an incident, in the order of their claims; none if there are none. */
  List<FigureEntry> of(String incident) {
    return byIncident.getOrDefault(incident, List.of());
  }

  private static Optional<FigureEntry> figure(Row row, Ids ids) {
    String lower = row.text("lower");
    String upper = row.text("upper");
    if (!Terms.isCount(lower) || !(upper.isEmpty() || Terms.isCount(upper))) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureEntry(
            ids.id(row.text("claim")),
            ids.id(row.text("event")),
            ids.id(row.text("article")),
            Terms.word(row.text("status")),
            Terms.word(row.text("harm")),
            Long.parseLong(lower),
            Long.parseLong(upper.isEmpty() ? lower : upper),
            upper.isEmpty(),
            row.text("verbatim"),
            row.text("victims"),
            row.text("date"),
            List.of()));
  }
}
