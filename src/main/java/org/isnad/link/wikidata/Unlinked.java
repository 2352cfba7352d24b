package org.isnad.link.wikidata;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An actor or a place that has no item, or several that it may be, and what the articles say that
 * can tell.
 *
 * @param names the usual one first; never empty
 * @param offices what a person is said to be
 * @param days on which articles that name it were published
 * @param states how many of these articles speak of each state, by the state's Q-id
 * @param candidates items that the gazetteer could not choose between
 */
public record Unlinked(
    Kind kind,
    List<String> names,
    List<Held> offices,
    SortedSet<LocalDate> days,
    Map<String, Integer> states,
    List<String> candidates) {
  /** What kind of thing. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANIZATION,
    PLACE;

    /** The word of the tables: {@code person}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An office as the articles have it.
   *
   * @param title in Arabic, without nationality
   * @param states Q-ids of the states that it is an office of; empty if not known
   */
  public record Held(String title, Set<String> states) {
    public Held {
      states = Set.copyOf(states);
    }
  }

  public Unlinked {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    days = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(days));
    states = Map.copyOf(states);
    candidates = List.copyOf(candidates);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("what has no name cannot be looked for");
    }
  }

  /** The usual name. */
  public String name() {
    return names.get(0);
  }
}
