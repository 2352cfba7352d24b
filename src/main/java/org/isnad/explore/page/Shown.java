package org.isnad.explore.page;

import java.util.List;
import org.isnad.explore.chronicle.ActorEntry;
import org.isnad.explore.chronicle.ArticleEntry;
import org.isnad.explore.chronicle.Chronicle;
import org.isnad.explore.chronicle.EventEntry;
import org.isnad.explore.chronicle.Period;
import org.isnad.explore.chronicle.PlaceEntry;
import org.isnad.explore.chronicle.Point;
import org.jspecify.annotations.Nullable;

/** Things as pages show them: each with what it takes to name it and to lead to its page. */
public final class Shown {
  private final Chronicle chronicle;

  /** An actor: as {@link ActorEntry}, without its other names. */
  public record Actor(String id, String kind, String ar, String en, String item) {}

  /** A place; {@code lat} and {@code lon} are null where unknown. */
  public record Place(
      String id,
      String ar,
      String en,
      String item,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Country country) {}

  /** The country of a place. */
  public record Country(String id, String ar, String en) {}

  /** An article: as {@link ArticleEntry}. */
  public record Article(String id, String title, String published, String outlet) {}

  /**
   * An event in one line.
   *
   * @param date as the graph has it, {@code from} and {@code to} as days; empty if unstated
   * @param place null if none is told
   * @param claims how many there are
   * @param articles how many tell it
   */
  public record Event(
      String id,
      String kind,
      String status,
      String date,
      String from,
      String to,
      @Nullable Place place,
      List<Actor> participants,
      List<Actor> mediators,
      List<Actor> states,
      int claims,
      int articles) {}

  public Shown(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  public Event event(EventEntry entry) {
    Period period = entry.period();
    boolean isDated = period instanceof Period.Days;
    return new Event(
        entry.id(),
        entry.kind(),
        entry.status(),
        period instanceof Period.Days days ? days.text() : "",
        isDated ? ((Period.Days) period).first().toString() : "",
        isDated ? ((Period.Days) period).last().toString() : "",
        entry.place().isEmpty() ? null : place(entry.place()),
        actors(entry.participants()),
        actors(entry.mediators()),
        actors(entry.states()),
        entry.claims().size(),
        entry.articles());
  }

  public List<Actor> actors(List<String> ids) {
    return ids.stream().map(this::actor).toList();
  }

  /** An actor; one that the store does not describe is named by its id. */
  public Actor actor(String id) {
    return chronicle
        .actor(id)
        .map(Shown::actor)
        .orElseGet(() -> new Actor(id, "group", id.substring(id.lastIndexOf('/') + 1), "", ""));
  }

  public static Actor actor(ActorEntry entry) {
    return new Actor(entry.id(), entry.kind(), entry.ar(), entry.en(), entry.item());
  }

  /** A place; one that the store does not describe is named by its id. */
  public Place place(String id) {
    return chronicle
        .place(id)
        .map(this::place)
        .orElseGet(
            () -> new Place(id, id.substring(id.lastIndexOf('/') + 1), "", "", null, null, null));
  }

  public Place place(PlaceEntry entry) {
    Point.@Nullable At at = entry.point() instanceof Point.At known ? known : null;
    return new Place(
        entry.id(),
        entry.ar(),
        entry.en(),
        entry.item(),
        at == null ? null : at.latitude(),
        at == null ? null : at.longitude(),
        chronicle
            .place(entry.country())
            .map(country -> new Country(country.id(), country.ar(), country.en()))
            .orElse(null));
  }

  public Article article(String id) {
    return chronicle
        .article(id)
        .map(entry -> new Article(entry.id(), entry.title(), entry.published(), entry.outlet()))
        .orElseGet(() -> new Article(id, "", "", ""));
  }
}
