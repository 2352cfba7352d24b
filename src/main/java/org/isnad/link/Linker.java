package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Place;
import org.isnad.gazetteer.Gazetteer;
import org.isnad.gazetteer.NamedItems;

/**
 * Decides for every actor and place of an article which item it is. To know nothing is an answer,
 * and so is not to know which; a wrong link is worse than none.
 */
public final class Linker {
  private final List<Source> sources;
  private final Gazetteer gazetteer;

  /** Links to what the built-in gazetteer knows. */
  public Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.sources = List.of(Source.of(gazetteer, gazetteer, Caution.none()));
  }

  /** Links to what the built-in gazetteer knows, and what it does not know to other items. */
  public Linker(Gazetteer gazetteer, NamedItems others) {
    this.gazetteer = gazetteer;
    this.sources =
        List.of(
            Source.of(gazetteer, gazetteer, Caution.none()),
            Source.of(gazetteer, others, Caution.ofManyNames()));
  }

  /** Where candidates come from. */
  private record Source(PersonLinker persons, BodyLinker bodies, PlaceLinker places) {
    static Source of(Gazetteer gazetteer, NamedItems items, Caution caution) {
      return new Source(
          new PersonLinker(gazetteer, items, caution),
          new BodyLinker(gazetteer, items, caution),
          new PlaceLinker(gazetteer, items, caution));
    }

    Link link(Actor actor, ArticleContext context) {
      return switch (actor.type()) {
        case PERSON -> persons.link(actor, context);
        case STATE, ORGANIZATION -> bodies.link(actor, context);
        case GROUP -> new Link.NotFound();
      };
    }
  }

  /** One link for each actor and each name of a place. */
  public Links link(ArticleClaims claims) {
    if (claims.actors().isEmpty() && ArticleContext.places(claims).findAny().isEmpty()) {
      return new Links(Map.of(), Map.of());
    }
    ArticleContext context = ArticleContext.of(claims, gazetteer);
    Map<String, Link> actors = new HashMap<>();
    for (Actor actor : claims.actors()) {
      actors.put(actor.id(), first(source -> source.link(actor, context)));
    }
    Map<String, Link> byPlace = new HashMap<>();
    ArticleContext.places(claims)
        .forEach(place -> byPlace.merge(place.name(), link(place, context), Linker::better));
    ArticleContext.places(claims)
        .flatMap(
            place ->
                place.names().stream().map(name -> new Place.Named(List.of(name), place.spans())))
        .forEach(other -> byPlace.computeIfAbsent(other.name(), name -> link(other, context)));
    return new Links(actors, byPlace);
  }

  private Link link(Place.Named place, ArticleContext context) {
    return first(source -> source.places().link(place, context));
  }

  /** The answer of the first source that knows one; not to know which is an answer. */
  private Link first(Function<Source, Link> answer) {
    Link link = new Link.NotFound();
    for (Source source : sources) {
      link = answer.apply(source);
      if (!(link instanceof Link.NotFound)) {
        return link;
      }
    }
    return link;
  }

  /** Of two readings of one place name in one article, the one that says more. */
  private static Link better(Link one, Link other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static double rank(Link link) {
    if (link instanceof Link.Linked linked) {
      return 1 + linked.score();
    }
    if (link instanceof Link.Local local) {
      return local.score();
    }
    return link instanceof Link.Ambiguous ? 0.5 : 0;
  }
}
