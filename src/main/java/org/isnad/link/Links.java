package org.isnad.link;

import java.util.Map;

/**
 * The links of one article.
 *
 * @param actors by {@link org.isnad.claim.Actor#id}
 * @param places by each name of {@link org.isnad.claim.Place.Named}: the first says which place it
 *     is, the others may name what it lies in or another destination
 */
public record Links(Map<String, Link> actors, Map<String, Link> places) {
  public Links {
    actors = Map.copyOf(actors);
    places = Map.copyOf(places);
  }

  public Link ofActor(String id) {
    return actors.getOrDefault(id, new Link.NotFound());
  }

  public Link ofPlace(String name) {
    return places.getOrDefault(name, new Link.NotFound());
  }
}
