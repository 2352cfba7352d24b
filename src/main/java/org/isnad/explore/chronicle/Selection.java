package org.isnad.explore.chronicle;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which events are looked at; an empty set or text lets all through.
 *
 * @param kinds {@code meeting}, {@code call}, {@code visit}, {@code incident}
 * @param statuses as in {@link EventEntry#status}
 * @param from the first day; {@link LocalDate#MIN} for none
 * @param to the last day; {@link LocalDate#MAX} for none
 * @param actor id of somebody who has to be part of it
 * @param place id of the place, or of the country it is in
 * @param source id of a source that one of the claims has to name
 * @param outlet the publisher of an article that has to tell it
 */
public record Selection(
    Set<String> kinds,
    Set<String> statuses,
    LocalDate from,
    LocalDate to,
    String actor,
    String place,
    String source,
    String outlet) {
  /** Everything. */
  public static final Selection ALL =
      new Selection(Set.of(), Set.of(), LocalDate.MIN, LocalDate.MAX, "", "", "", "");

  public Selection {
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
  }

  /** Whether the dates leave something out; if so, what has no date is left out. */
  public boolean isDated() {
    return !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
  }

  /** The same, whoever takes part. */
  public Selection ofAnybody() {
    return new Selection(kinds, statuses, from, to, "", place, source, outlet);
  }

  /** The same of incidents alone, whatever their status. */
  public Selection ofIncidents() {
    return new Selection(Set.of("incident"), Set.of(), from, to, actor, place, source, outlet);
  }

  /** Whether an event is looked at. */
  public boolean holds(EventEntry event, Chronicle chronicle) {
    return (kinds.isEmpty() || kinds.contains(event.kind()))
        && (statuses.isEmpty() || statuses.contains(event.status()))
        && (!isDated() || event.period().touches(from, to))
        && (actor.isEmpty() || concerns(event))
        && (place.isEmpty() || isAt(event, chronicle))
        && (source.isEmpty() || isFrom(event))
        && (outlet.isEmpty() || isToldBy(event, chronicle));
  }

  private boolean concerns(EventEntry event) {
    return event.participants().contains(actor)
        || event.mediators().contains(actor)
        || event.states().contains(actor);
  }

  private boolean isAt(EventEntry event, Chronicle chronicle) {
    return event.place().equals(place)
        || chronicle.place(event.place()).filter(at -> at.country().equals(place)).isPresent();
  }

  // Loops rather than streams: a page goes through a hundred thousand events.
  private boolean isFrom(EventEntry event) {
    for (ClaimEntry claim : event.claims()) {
      if (claim.sources().contains(source)) {
        return true;
      }
    }
    return false;
  }

  private boolean isToldBy(EventEntry event, Chronicle chronicle) {
    for (ClaimEntry claim : event.claims()) {
      if (chronicle.article(claim.article()).filter(this::isOfOutlet).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfOutlet(ArticleEntry article) {
    return article.outlet().equals(outlet);
  }
}
