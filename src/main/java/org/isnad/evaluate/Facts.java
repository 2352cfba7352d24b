package org.isnad.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article in the facts format, field by field and in its order. A mirror of the
 * JSON and no more: null stands where the format has null, and nothing is checked against the text.
 *
 * @param published the day of publication, null if unknown
 */
public record Facts(
    String article,
    @Nullable String published,
    List<Actor> actors,
    List<Event> events,
    List<Casualty> casualties) {
  public Facts {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
  }

  /** The answer of one that read the article and found nothing. */
  public static Facts none(String article) {
    return new Facts(article, null, List.of(), List.of(), List.of());
  }

  /** What an actor and a place share: names to find them by, and perhaps an item. */
  public interface Named {
    List<String> names();

    /** The Wikidata item; null: unknown; {@code none} in gold: there can be none. */
    @Nullable String qid();
  }

  public record Actor(
      String id, String type, List<String> names, List<Office> offices, @Nullable String qid)
      implements Named {
    public Actor {
      names = List.copyOf(names);
      offices = List.copyOf(offices);
    }
  }

  /**
   * What a person is said to be.
   *
   * @param of null if the text names no state or organisation
   */
  public record Office(String title, @Nullable String of) {}

  public record Place(List<String> names, @Nullable String qid) implements Named {
    public Place {
      names = List.copyOf(names);
    }
  }

  /** UTF-16 code units, half open. */
  public record Stretch(int start, int end) {
    boolean overlaps(Stretch other) {
      return start < other.end && other.start < end;
    }
  }

  /** What an event and a casualty figure share. */
  public interface Told {
    String id();

    @Nullable Place place();

    @Nullable String date();

    List<String> sources();

    List<Stretch> evidence();
  }

  /**
   * A meeting, call or visit.
   *
   * @param participants ids of actors, as {@code mediators}
   */
  public record Event(
      String id,
      String type,
      @Nullable String status,
      List<String> participants,
      List<String> mediators,
      @Nullable Place place,
      @Nullable String date,
      List<String> sources,
      List<Stretch> evidence)
      implements Told {
    public Event {
      participants = List.copyOf(participants);
      mediators = List.copyOf(mediators);
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A figure of people harmed.
   *
   * @param max null if open
   */
  public record Casualty(
      String id,
      String kind,
      @Nullable Long min,
      @Nullable Long max,
      @Nullable String text,
      @Nullable String victims,
      @Nullable Place place,
      @Nullable String date,
      @Nullable String status,
      List<String> sources,
      List<Stretch> evidence)
      implements Told {
    public Casualty {
      sources = List.copyOf(sources);
      evidence = List.copyOf(evidence);
    }
  }
}
