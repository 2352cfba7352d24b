package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.explore.chronicle.StoredValues.Part;
import org.isnad.graph.Iris;
import org.jspecify.annotations.Nullable;

/** Reads the events of a store with what articles claim of them. */
final class EventReader {
  private static final String STATUS = Iris.ONTOLOGY + "status";

  private final StoredValues values;

  EventReader(StoredValues values) {
    this.values = values;
  }

  /**
   * @param kinds of all things by their ids; what has no status is left out
   */
  List<EventEntry> events(Map<String, String> kinds) {
    Map<String, String> statuses = one("status");
    Map<String, String> dates = one("date");
    Map<String, String> earliest = one("earliest");
    Map<String, String> latest = one("latest");
    Map<String, String> places = one("place");
    Map<String, List<String>> participants = several("participant");
    Map<String, List<String>> mediators = several("mediator");
    Map<String, List<String>> states = several("stateInvolved");
    Map<String, List<ClaimEntry>> claims = claims();
    List<EventEntry> events = new ArrayList<>();
    kinds.forEach(
        (id, kind) -> {
          if (Kinds.EVENTS.contains(kind) && statuses.containsKey(id)) {
            events.add(
                new EventEntry(
                    id,
                    kind,
                    values.word(statuses.getOrDefault(id, "")),
                    period(dates.get(id), earliest.get(id), latest.get(id)),
                    places.getOrDefault(id, ""),
                    StoredValues.sorted(participants.get(id)),
                    StoredValues.sorted(mediators.get(id)),
                    StoredValues.sorted(states.get(id)),
                    claims.getOrDefault(id, List.of())));
          }
        });
    return events;
  }

  private Map<String, String> one(String property) {
    return values.one(Part.OF_ALL, Iris.ONTOLOGY + property);
  }

  private Map<String, List<String>> several(String property) {
    return values.several(Part.OF_ALL, Iris.ONTOLOGY + property);
  }

  /** By event, in the order of their ids. */
  private Map<String, List<ClaimEntry>> claims() {
    Map<String, String> articles = values.one(Part.IN_ARTICLES, Iris.ONTOLOGY + "article");
    Map<String, String> statuses = values.one(Part.IN_ARTICLES, STATUS);
    Map<String, List<String>> sources = values.several(Part.IN_ARTICLES, Iris.ONTOLOGY + "source");
    Map<String, List<ClaimEntry>> claims = new HashMap<>();
    new TreeMap<>(one("about"))
        .forEach(
            (id, event) -> {
              String article = articles.getOrDefault(id, "");
              String status = values.word(statuses.getOrDefault(id, ""));
              if (!article.isEmpty() && !status.isEmpty()) {
                claims
                    .computeIfAbsent(event, e -> new ArrayList<>(1))
                    .add(new ClaimEntry(id, article, status, StoredValues.sorted(sources.get(id))));
              }
            });
    return claims;
  }

  /** What is no day of the calendar is as good as unstated: other programs may write a store. */
  private static Period period(
      @Nullable String text, @Nullable String earliest, @Nullable String latest) {
    try {
      return earliest == null || latest == null
          ? new Period.Unstated()
          : new Period.Days(
              text == null ? "" : text, LocalDate.parse(earliest), LocalDate.parse(latest));
    } catch (DateTimeParseException e) {
      return new Period.Unstated();
    }
  }
}
