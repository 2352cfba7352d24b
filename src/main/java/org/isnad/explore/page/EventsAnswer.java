package org.isnad.explore.page;

import java.util.List;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Selection;

/**
 * The events of a selection, part by part: {@code order=latest|told}, {@code offset}, {@code
 * limit}.
 */
public final class EventsAnswer implements PageAnswer {
  private static final int USUAL = 50;
  private static final int MOST = 2_000;
  private static final int FARTHEST = 10_000_000;

  private final Chronicle chronicle;

  /**
   * A part of the events that were found.
   *
   * @param total how many there are, of which {@code events} begin at {@code offset}
   */
  public record Part(int total, int offset, List<Shown.Event> events) {}

  public EventsAnswer(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public Part of(Parameters given) {
    Selection selection = given.selection();
    int offset = given.number("offset", 0, 0, FARTHEST);
    int limit = given.number("limit", USUAL, 1, MOST);
    boolean isLatest = given.oneOf("order", "latest", List.of("latest", "told")).equals("latest");
    List<EventEntry> found =
        isLatest ? chronicle.events(selection) : chronicle.eventsMostToldFirst(selection);
    Shown shown = new Shown(chronicle);
    return new Part(
        found.size(), offset, found.stream().skip(offset).limit(limit).map(shown::event).toList());
  }
}
