package org.isnad.explore.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.explore.chronicle.Kinds;

/**
 * Which events are wanted: those that fit every condition. A condition without values lets
 * everything pass.
 *
 * @param from the first day wanted; an event without dates fits only if neither end is bounded
 * @param to the last day wanted
 * @param kinds {@code meeting}, {@code call}, {@code visit}, {@code incident}, {@code mediation}
 * @param statuses {@code held}, {@code planned}…
 * @param things actors, places, events, articles and sources, any of a kind; a country stands for
 *     every place in it
 * @param outlets who published an article that tells it, as the store writes it
 */
public record Conditions(
    LocalDate from,
    LocalDate to,
    Set<String> kinds,
    Set<String> statuses,
    List<Naming> things,
    Set<String> outlets) {
  /** Edges between a mediator and the parties; no kind of event. */
  static final String MEDIATION = "mediation";

  private static final List<String> KINDS =
      Stream.concat(Kinds.EVENTS.stream(), Stream.of(MEDIATION)).toList();

  private static final List<String> THINGS =
      List.of("actor", "place", "event", "article", "source");

  /** The names of all conditions. */
  public static final List<String> NAMES =
      List.of(
          "from", "to", "kind", "status", "actor", "place", "event", "article", "source", "outlet");

  private static final int MOST_VALUES = 100;

  public Conditions {
    kinds = Set.copyOf(kinds);
    statuses = Set.copyOf(statuses);
    things = List.copyOf(things);
    outlets = Set.copyOf(outlets);
    if (to.isBefore(from)) {
      throw new BadSelection("the period ends (%s) before it begins (%s)".formatted(to, from));
    }
  }

  /**
   * Reads conditions as they stand in an address or on a command line.
   *
   * @param given by name; several values with commas between, but for things one each
   * @throws BadSelection if a name or a value is unknown
   */
  public static Conditions of(Map<String, List<String>> given) {
    Map<String, List<String>> known = new LinkedHashMap<>(given);
    known.keySet().removeAll(NAMES);
    if (!known.isEmpty()) {
      throw new BadSelection(
          "there is no condition \"%s\"; there are: %s"
              .formatted(known.keySet().iterator().next(), String.join(", ", NAMES)));
    }
    return new Conditions(
        day(given, "from", LocalDate.MIN),
        day(given, "to", LocalDate.MAX),
        words(given, "kind", KINDS),
        words(given, "status", Kinds.STATUSES),
        things(given),
        Set.copyOf(given.getOrDefault("outlet", List.of())));
  }

  private static List<Naming> things(Map<String, List<String>> given) {
    List<Naming> things = new ArrayList<>();
    for (String kind : THINGS) {
      given.getOrDefault(kind, List.of()).forEach(value -> things.add(new Naming(kind, value)));
    }
    if (things.size() > MOST_VALUES) {
      throw new BadSelection("at most %d things can be named at once".formatted(MOST_VALUES));
    }
    return things;
  }

  /**
   * The IRI of a thing that somebody names.
   *
   * @param kind {@code actor}, {@code place}, {@code event}, {@code article} or {@code source}
   * @param given its IRI, or what follows the kind in it: {@code Q858}
   * @param base what the IRIs of the store start with
   */
  public static String iri(String kind, String given, String base) {
    return new Naming(kind, given).iri(base);
  }

  /** Whether there is no condition at all. */
  public boolean isEverything() {
    return !hasPeriod()
        && kinds.isEmpty()
        && statuses.isEmpty()
        && things.isEmpty()
        && outlets.isEmpty();
  }

  /** Whether an event is wanted. */
  boolean takes(StoredEvent event) {
    return (kinds.isEmpty() || kinds.contains(event.kind()) || isMediated(event))
        && (statuses.isEmpty() || statuses.contains(event.status()))
        && (outlets.isEmpty() || event.outlets().stream().anyMatch(outlets::contains))
        && (!hasPeriod() || event.mayHaveBeenBetween(from, to))
        && THINGS.stream().allMatch(kind -> takesThings(kind, event));
  }

  /** Whether edges of a kind are wanted in a network. */
  boolean takesEdges(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  private boolean isMediated(StoredEvent event) {
    return kinds.contains(MEDIATION) && !event.mediators().isEmpty();
  }

  private boolean hasPeriod() {
    return !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
  }

  private boolean takesThings(String kind, StoredEvent event) {
    List<Naming> wanted = things.stream().filter(thing -> thing.kind().equals(kind)).toList();
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(naming -> event.things(kind).stream().anyMatch(naming::matches));
  }

  private static LocalDate day(Map<String, List<String>> given, String name, LocalDate otherwise) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.isEmpty() || values.get(0).isBlank()) {
      return otherwise;
    }
    try {
      return LocalDate.parse(values.get(0).strip());
    } catch (DateTimeParseException e) {
      throw new BadSelection(
          "%s: \"%s\" is not a day; write YYYY-MM-DD, as 2025-07-25"
              .formatted(name, values.get(0)));
    }
  }

  /** Those given, whatever the case of their letters. */
  private static Set<String> words(
      Map<String, List<String>> given, String name, List<String> known) {
    Set<String> lower = new TreeSet<>();
    known.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    Set<String> words = new TreeSet<>();
    for (String value : given.getOrDefault(name, List.of())) {
      for (String word : value.split(",", -1)) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        if (!wanted.isEmpty() && !lower.contains(wanted)) {
          throw new BadSelection(
              "%s: there is no \"%s\"; there are: %s"
                  .formatted(name, word.strip(), String.join(", ", lower)));
        }
        if (!wanted.isEmpty()) {
          words.add(wanted);
        }
      }
    }
    return words;
  }
}
