package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells once more without saying who met: a meeting of which only the place is
 * told, and which is called as one there is that others held: «لقاء في باكو … لقاؤنا في باكو».
 */
final class Retellings {
  /** What did not come about is no other word for what did. */
  private static final Set<Status> OFF = Set.of(Status.CANCELLED, Status.DENIED);

  private Retellings() {}

  /** The tellings in their order, each with what is told of it again. */
  static List<Told> joined(List<Told> told) {
    List<Told> joined = new ArrayList<>();
    for (Told one : told) {
      Told known = known(joined, one);
      if (known == null) {
        joined.add(one);
      } else if (isVague(known)) {
        one.complete(known);
        joined.set(joined.indexOf(known), one);
      } else {
        known.complete(one);
      }
    }
    return joined;
  }

  private static @Nullable Told known(List<Told> told, Told one) {
    for (Told other : told) {
      if (isAgain(one, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAgain(Told one, Told other) {
    return one.kind == other.kind
        && !Sameness.clash(one.when, other.when)
        && OFF.contains(one.status) == OFF.contains(other.status)
        && isOnlyPlaced(one, other);
  }

  /**
   * Of one of the two nothing is known but what it was called and where it was, and that is where
   * the other was.
   */
  private static boolean isOnlyPlaced(Told one, Told other) {
    boolean vague = isVague(one) || isVague(other);
    return vague
        && one.kind == Kind.MEETING
        && !Collections.disjoint(one.nouns, other.nouns)
        && one.places.stream()
            .map(PlaceDistance::name)
            .anyMatch(
                name ->
                    other.places.stream()
                        .anyMatch(place -> PlaceDistance.name(place).equals(name)));
  }

  private static boolean isVague(Told one) {
    return one.participants.isEmpty() && one.mediators.isEmpty();
  }
}
