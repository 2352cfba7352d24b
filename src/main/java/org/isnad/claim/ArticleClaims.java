package org.isnad.claim;

import java.util.List;
import org.isnad.article.Article;

/**
 * All that one article claims.
 *
 * @param actors those who take part in an encounter or hold an office, in the order of their first
 *     mention
 */
public record ArticleClaims(
    Article article,
    List<Actor> actors,
    List<Claim.Encounter> encounters,
    List<Claim.Casualty> casualties) {
  public ArticleClaims {
    actors = List.copyOf(actors);
    encounters = List.copyOf(encounters);
    casualties = List.copyOf(casualties);
  }

  /** The actor with this id. */
  public Actor actor(String id) {
    return actors.stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no actor %s in article %s".formatted(id, article.id())));
  }
}
