package org.isnad.explore.chronicle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a store tells, in memory and without the words: 100,000 events take some hundred
 * megabytes. Everything is found by its id, which is its IRI without the base of the data.
 */
public final class Chronicle {
  private final Map<String, ActorEntry> actors;
  private final Map<String, PlaceEntry> places;
  private final List<EventEntry> events;
  private final Map<String, EventEntry> eventsById = new HashMap<>();
  private final Map<String, ArticleEntry> articles;
  private final Map<String, String> sources;
  private final List<EventEntry> mostTold;
  private final Map<String, List<EventEntry>> byActor = new HashMap<>();
  private final Map<String, List<EventEntry>> byPlace = new HashMap<>();
  private final Map<String, List<EventEntry>> byArticle = new HashMap<>();

  /**
   * @param sources names by id
   */
  Chronicle(
      Collection<ActorEntry> actors,
      Collection<PlaceEntry> places,
      Collection<EventEntry> events,
      Collection<ArticleEntry> articles,
      Map<String, String> sources) {
    this.actors = new LinkedHashMap<>();
    actors.forEach(actor -> this.actors.put(actor.id(), actor));
    this.places = new LinkedHashMap<>();
    places.forEach(place -> this.places.put(place.id(), place));
    this.articles = new LinkedHashMap<>();
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.sources = Map.copyOf(sources);
    this.events = events.stream().sorted(EventOrder.LATEST_FIRST).toList();
    this.mostTold = this.events.stream().sorted(EventOrder.MOST_TOLD_FIRST).toList();
    this.events.forEach(this::add);
  }

  private void add(EventEntry event) {
    eventsById.put(event.id(), event);
    List<String> who = new ArrayList<>(event.participants());
    who.addAll(event.mediators());
    event.states().stream().filter(state -> !who.contains(state)).forEach(who::add);
    who.stream().distinct().forEach(actor -> put(byActor, actor, event));
    if (!event.place().isEmpty()) {
      put(byPlace, event.place(), event);
    }
    event.claims().stream()
        .map(ClaimEntry::article)
        .distinct()
        .forEach(article -> put(byArticle, article, event));
  }

  private static void put(Map<String, List<EventEntry>> index, String key, EventEntry event) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(event);
  }

  /** All events, the latest first, those without a date last. */
  public List<EventEntry> events() {
    return events;
  }

  /** The events that a selection holds, the latest first, those without a date last. */
  public List<EventEntry> events(Selection selection) {
    return held(selection.actor().isEmpty() ? events : eventsOfActor(selection.actor()), selection);
  }

  /** All events, those told of by most articles first. */
  public List<EventEntry> eventsMostToldFirst() {
    return mostTold;
  }

  /** The events that a selection holds, those told of by most articles first. */
  public List<EventEntry> eventsMostToldFirst(Selection selection) {
    return held(mostTold, selection);
  }

  private List<EventEntry> held(List<EventEntry> all, Selection selection) {
    if (selection.equals(Selection.ALL)) {
      return all;
    }
    List<EventEntry> held = new ArrayList<>();
    for (EventEntry event : all) {
      if (selection.holds(event, this)) {
        held.add(event);
      }
    }
    return Collections.unmodifiableList(held);
  }

  public Collection<ActorEntry> actors() {
    return Collections.unmodifiableCollection(actors.values());
  }

  public Collection<PlaceEntry> places() {
    return Collections.unmodifiableCollection(places.values());
  }

  public Collection<ArticleEntry> articles() {
    return Collections.unmodifiableCollection(articles.values());
  }

  /** Names of the sources by id. */
  public Map<String, String> sources() {
    return sources;
  }

  public Optional<ActorEntry> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<PlaceEntry> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  public Optional<EventEntry> event(String id) {
    return Optional.ofNullable(eventsById.get(id));
  }

  public Optional<ArticleEntry> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** Events that an actor takes part in or mediates, or a state is concerned by; latest first. */
  public List<EventEntry> eventsOfActor(String id) {
    return Collections.unmodifiableList(byActor.getOrDefault(id, List.of()));
  }

  /** Events at just this place, not at places within it; latest first. */
  public List<EventEntry> eventsAt(String place) {
    return Collections.unmodifiableList(byPlace.getOrDefault(place, List.of()));
  }

  /** Events that an article tells of; latest first. */
  public List<EventEntry> eventsOfArticle(String id) {
    return Collections.unmodifiableList(byArticle.getOrDefault(id, List.of()));
  }
}
