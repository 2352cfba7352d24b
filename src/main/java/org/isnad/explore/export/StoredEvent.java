package org.isnad.explore.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.store.Row;

/**
 * An event with the IRIs of what belongs to it.
 *
 * @param kind {@code meeting}, {@code call}, {@code visit} or {@code incident}
 * @param status {@code held}, {@code planned}…
 * @param earliest the first day that it can have been, as the store writes it; empty if unknown
 * @param latest the last day that it can have been; empty if unknown
 * @param parts IRIs by role: participant, mediator, state, place, country, article, source; names
 *     by role: outlet
 */
record StoredEvent(
    String iri,
    String kind,
    String status,
    String earliest,
    String latest,
    Map<String, Set<String>> parts) {
  static final String QUERY = "export/event-parts";

  /** Reads all events of a store, one after the other. */
  static void each(StoreRows rows, Consumer<StoredEvent> reading) {
    List<StoredEvent> open = new ArrayList<>();
    rows.each(
        QUERY,
        row -> {
          if (open.isEmpty() || !open.get(0).iri().equals(row.text("event"))) {
            open.forEach(reading);
            open.clear();
            open.add(begin(row));
          }
          open.get(0)
              .parts()
              .computeIfAbsent(row.text("role"), role -> new LinkedHashSet<>())
              .add(row.text("part"));
        });
    open.forEach(reading);
  }

  private static StoredEvent begin(Row row) {
    return new StoredEvent(
        row.text("event"),
        row.text("type").toLowerCase(Locale.ROOT),
        row.text("status").toLowerCase(Locale.ROOT),
        row.text("earliest"),
        row.text("latest"),
        new HashMap<>());
  }

  Set<String> participants() {
    return with("participant");
  }

  Set<String> mediators() {
    return with("mediator");
  }

  Set<String> states() {
    return with("state");
  }

  Set<String> articles() {
    return with("article");
  }

  /** Who published the articles that tell it. */
  Set<String> outlets() {
    return with("outlet");
  }

  /**
   * What somebody who names things of a kind may mean; of actors also the states involved, of
   * places also the countries that they are in.
   */
  Set<String> things(String kind) {
    return switch (kind) {
      case "actor" -> {
        Set<String> actors = new LinkedHashSet<>(participants());
        actors.addAll(mediators());
        actors.addAll(states());
        yield actors;
      }
      case "place" -> {
        Set<String> places = new LinkedHashSet<>(with("place"));
        places.addAll(with("country"));
        yield places;
      }
      case "event" -> Set.of(iri);
      default -> with(kind);
    };
  }

  /** Whether some day that it can have been lies in the period; never without dates. */
  boolean mayHaveBeenBetween(LocalDate from, LocalDate to) {
    return !earliest.isEmpty()
        && !latest.isEmpty()
        && !LocalDate.parse(earliest).isAfter(to)
        && !LocalDate.parse(latest).isBefore(from);
  }

  private Set<String> with(String role) {
    return parts.getOrDefault(role, Set.of());
  }
}
