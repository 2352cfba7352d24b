package org.isnad.link.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Actor;
import org.isnad.claim.ArticleClaims;
import org.isnad.claim.Office;
import org.isnad.claim.Place;
import org.isnad.link.Link;
import org.isnad.link.Links;

/** All that humans decided about links; the closest decision about a name wins. */
public final class Corrections {
  private static final String METHOD = "human";
  private static final Comparator<Correction> CLOSEST_FIRST =
      Comparator.<Correction>comparingInt(c -> c.target().closeness())
          .reversed()
          .thenComparing(Correction::key);

  private final List<Correction> all;

  /** Ranks in {@link #all} of the decisions about a name. */
  private final Map<String, List<Integer>> byName = new HashMap<>();

  public Corrections(Collection<Correction> corrections) {
    all = corrections.stream().sorted(CLOSEST_FIRST).toList();
    for (int i = 0; i < all.size(); i++) {
      byName.computeIfAbsent(all.get(i).target().nameKey(), key -> new ArrayList<>()).add(i);
    }
  }

  public static Corrections none() {
    return new Corrections(List.of());
  }

  public List<Correction> all() {
    return all;
  }

  /**
   * The links of an article with what was decided about them.
   *
   * @param stateOf the Q-id of the state of a usual Arabic name
   */
  public Links apply(
      ArticleClaims claims, Links links, Function<String, Optional<String>> stateOf) {
    if (all.isEmpty()) {
      return links;
    }
    String article = claims.article().id();
    Map<String, Link> actors = new HashMap<>(links.actors());
    for (Actor actor : claims.actors()) {
      if (actor.type() != Actor.Type.GROUP) {
        List<Correction> about =
            about(
                Target.Kind.ACTOR,
                actor.names(),
                article,
                links.ofActor(actor.id()),
                state -> holdsOfficeOf(state, actor, stateOf));
        actors.put(actor.id(), corrected(links.ofActor(actor.id()), about));
      }
    }
    Map<String, Link> places = new HashMap<>(links.places());
    for (String name : placeNames(claims)) {
      Link link = links.ofPlace(name);
      places.put(
          name,
          corrected(link, about(Target.Kind.PLACE, List.of(name), article, link, state -> false)));
    }
    return new Links(actors, places);
  }

  private static Set<String> placeNames(ArticleClaims claims) {
    return Stream.concat(claims.encounters().stream(), claims.casualties().stream())
        .flatMap(claim -> claim.place().named().stream())
        .map(Place.Named::name)
        .collect(Collectors.toSet());
  }

  private List<Correction> about(
      Target.Kind kind, List<String> names, String article, Link link, Predicate<String> ofState) {
    return Stream.concat(
            names.stream().map(name -> Target.nameKey(kind, name)), link.identity().stream())
        .flatMap(key -> byName.getOrDefault(key, List.of()).stream())
        .distinct()
        .sorted()
        .map(all::get)
        .filter(
            correction -> {
              Target target = correction.target();
              return target.kind() == kind
                  && (target.article().isEmpty() || target.article().equals(article))
                  && (target.state().isEmpty() || ofState.test(target.state()))
                  && (target.isLocalId()
                      ? link.identity().filter(target.name()::equals).isPresent()
                      : target.isNamed(names));
            })
        .toList();
  }

  private static boolean holdsOfficeOf(
      String state, Actor actor, Function<String, Optional<String>> stateOf) {
    return actor.offices().stream()
        .map(Office::of)
        .anyMatch(name -> stateOf.apply(name).filter(state::equals).isPresent());
  }

  private static Link corrected(Link link, List<Correction> about) {
    Optional<Correction> decided =
        about.stream().filter(correction -> correction.decision() != Decision.REJECT).findFirst();
    if (decided.isPresent()) {
      return new Link.Corrected(answer(decided.get().item()), link, decided.get().key());
    }
    Link left = link;
    for (Correction rejection : about) {
      Link without = without(left, rejection.item());
      if (!without.equals(left)) {
        left = new Link.Corrected(without, link, rejection.key());
      }
    }
    return left;
  }

  private static Link answer(String item) {
    if (item.equals(Correction.NONE)) {
      return new Link.NotFound();
    }
    return item.startsWith("Q")
        ? new Link.Linked(item, 1, METHOD)
        : new Link.Local(item, 1, METHOD);
  }

  /** What is left of an answer if this item is wrong. One candidate left over is not an answer. */
  private static Link without(Link link, String item) {
    if (link instanceof Link.Corrected corrected) {
      Link left = without(corrected.answer(), item);
      return left.equals(corrected.answer()) ? link : left;
    }
    if (link instanceof Link.Ambiguous ambiguous && ambiguous.candidates().contains(item)) {
      List<String> left =
          ambiguous.candidates().stream().filter(candidate -> !candidate.equals(item)).toList();
      return left.isEmpty() ? new Link.NotFound() : new Link.Ambiguous(left);
    }
    return link.identity().filter(item::equals).isPresent() ? new Link.NotFound() : link;
  }
}
