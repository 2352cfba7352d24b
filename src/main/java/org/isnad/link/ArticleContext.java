package org.isnad.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.Item;
import org.isnad.text.MatchingForm;

/**
 * What an article as a whole says that tells namesakes apart.
 *
 * @param countries how often its actors, offices, places and words are of a state, by the state's
 *     id
 * @param said the matching form of its text
 */
record ArticleContext(Optional<LocalDate> day, Map<String, Integer> countries, String said) {
  /** A state among actors and places counts as much as so many mentions in the text. */
  private static final int SPOKEN_OF_AS_ACTOR = 3;

  static ArticleContext of(ArticleClaims claims, Gazetteer gazetteer) {
    Map<String, Integer> countries = new HashMap<>();
    StateNames states = new StateNames(gazetteer);
    Stream.concat(
            claims.actors().stream()
                .flatMap(ArticleContext::words)
                .flatMap(words -> states.namedIn(words).stream()),
            places(claims)
                .flatMap(place -> place.names().stream())
                .flatMap(name -> states.onlyStateOf(name).stream()))
        .forEach(state -> countries.merge(state, SPOKEN_OF_AS_ACTOR, Integer::sum));
    states
        .countedIn(claims.article().text())
        .forEach((state, count) -> countries.merge(state, count, Integer::sum));
    return new ArticleContext(
        claims.article().published().day(),
        Map.copyOf(countries),
        MatchingForm.of(claims.article().text()));
  }

  private static Stream<String> words(Actor actor) {
    return Stream.concat(actor.names().stream(), actor.offices().stream().map(Office::of));
  }

  /**
   * Whether the article has one of these words before a name anywhere.
   *
   * @param heads in matching form: «محافظه»
   */
  boolean announces(Set<String> heads, String name) {
    String form = MatchingForm.of(name);
    return heads.stream().anyMatch(head -> said.contains(head + " " + form));
  }

  /** 0 if the article does not speak of the state, up to 1 for the state it speaks of most. */
  double weight(String country) {
    int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return countries.getOrDefault(country, 0) / (double) most;
  }

  /** The state among these that the article speaks of most; empty if of none. */
  Optional<String> mostSpokenOf(Set<String> states) {
    return states.stream()
        .filter(countries::containsKey)
        .max(Comparator.<String>comparingInt(countries::get).thenComparing(state -> state));
  }

  /** Whether an item's country is one that the article speaks of. */
  boolean speaksOf(Item item) {
    return speaksOf(item.country());
  }

  /** Whether the article speaks of a state, by its id. */
  boolean speaksOf(String state) {
    return countries.containsKey(state);
  }

  /** Whether the article speaks of the country of any of these. */
  boolean speaksOfAny(List<Item> items) {
    return items.stream().anyMatch(this::speaksOf);
  }

  /** The named place of a claim. */
  static Stream<Place.Named> places(ArticleClaims claims) {
    return Stream.concat(claims.encounters().stream(), claims.casualties().stream())
        .flatMap(claim -> claim.place().named().stream());
  }
}
