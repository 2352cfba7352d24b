package org.isnad.link;

import java.util.HashMap;
import java.util.Map;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.gazetteer.Gazetteer;

/**
 * Decides for every actor and place of an article which item of the gazetteer it is. To know
 * nothing is an answer, and so is not to know which; a wrong link is worse than none.
 */
public final class Linker {
  private final PersonLinker persons;
  private final BodyLinker bodies;
  private final PlaceLinker places;
  private final Gazetteer gazetteer;

  public Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.persons = new PersonLinker(gazetteer);
    this.bodies = new BodyLinker(gazetteer);
    this.places = new PlaceLinker(gazetteer);
  }

  /** One link for each actor and each named place. */
  public Links link(ArticleClaims claims) {
    if (claims.actors().isEmpty() && ArticleContext.places(claims).findAny().isEmpty()) {
      return new Links(Map.of(), Map.of());
    }
    ArticleContext context = ArticleContext.of(claims, gazetteer);
    Map<String, Link> actors = new HashMap<>();
    for (Actor actor : claims.actors()) {
      actors.put(actor.id(), link(actor, context));
    }
    Map<String, Link> byPlace = new HashMap<>();
    ArticleContext.places(claims)
        .forEach(place -> byPlace.merge(place.name(), places.link(place, context), Linker::better));
    return new Links(actors, byPlace);
  }

  private Link link(Actor actor, ArticleContext context) {
    return switch (actor.type()) {
      case PERSON -> persons.link(actor, context);
      case STATE, ORGANIZATION -> bodies.link(actor, context);
      case GROUP -> new Link.NotFound();
    };
  }

  /** Of two readings of one place name in one article, the one that says more. */
  private static Link better(Link one, Link other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static double rank(Link link) {
    if (link instanceof Link.Linked linked) {
      return 1 + linked.score();
    }
    return link instanceof Link.Ambiguous ? 0.5 : 0;
  }
}
