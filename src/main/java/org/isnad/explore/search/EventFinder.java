package org.isnad.explore.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;
import org.isnad.gazetteer.NameForms;

/**
 * Finds events by the names of who takes part and where: every word has to name one of them, or the
 * kind («زيارة», «call»), or the year.
 */
final class EventFinder {
  private static final Set<String> MEETING =
      Set.of("لقاء", "اجتماع", "محادثات", "مباحثات", "meeting", "meetings", "talks");
  private static final Set<String> CALL = Set.of("اتصال", "مكالمه", "call", "calls");
  private static final Set<String> VISIT = Set.of("زياره", "visit", "visits");
  private static final Set<String> INCIDENT = Set.of("واقعه", "حادث", "incident", "incidents");

  private final NameIndex names;
  private final List<EventEntry> events;
  private final int[][] named;

  private record Fitting(EventEntry event, float fit) {}

  EventFinder(Chronicle chronicle, NameIndex names) {
    this.names = names;
    this.events = chronicle.eventsMostToldFirst();
    this.named = new int[events.size()][];
    for (int i = 0; i < named.length; i++) {
      named[i] = numbers(events.get(i));
    }
  }

  private int[] numbers(EventEntry event) {
    Set<String> ids = new LinkedHashSet<>(event.participants());
    ids.addAll(event.mediators());
    ids.addAll(event.states());
    ids.add(event.place());
    return ids.stream().mapToInt(names::number).filter(number -> number >= 0).toArray();
  }

  /** The events that fit every word; the best first, of equal ones those told of most. */
  List<EventEntry> find(NameForms asked) {
    List<String> words = NameIndex.words(asked);
    if (words.isEmpty()) {
      return List.of();
    }
    List<float[]> fits = words.stream().map(names::fits).toList();
    List<Fitting> found = new ArrayList<>();
    for (int i = 0; i < named.length; i++) {
      float fit = fit(i, words, fits);
      if (fit > 0) {
        found.add(new Fitting(events.get(i), fit));
      }
    }
    found.sort(Comparator.comparingDouble(one -> -one.fit())); // equal ones stay in their order
    return found.stream().map(Fitting::event).toList();
  }

  private float fit(int event, List<String> words, List<float[]> fits) {
    float total = 0;
    for (int at = 0; at < words.size(); at++) {
      float best = isOfKindOrYear(events.get(event), words.get(at)) ? 1 : 0;
      for (int number : named[event]) {
        best = Math.max(best, fits.get(at)[number]);
      }
      if (best == 0) {
        return 0;
      }
      total += best;
    }
    return total;
  }

  private static boolean isOfKindOrYear(EventEntry event, String word) {
    boolean isKind =
        switch (event.kind()) {
          case "meeting" -> MEETING.contains(word);
          case "call" -> CALL.contains(word);
          case "visit" -> VISIT.contains(word);
          default -> INCIDENT.contains(word);
        };
    return isKind
        || (word.length() == 4
            && Character.isDigit(word.charAt(0))
            && event.period() instanceof Period.Days days
            && days.text().startsWith(word));
  }
}
