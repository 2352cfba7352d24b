package org.isnad.claim.encounter;

import java.util.Comparator;
import java.util.List;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting took place that tells no place of its own: where one of those who met was
 * travelling to, as the same or a neighbouring sentence says.
 */
final class Whereabouts {
  private static final int REACH = 6;

  private final List<Told> told;
  private final PlaceDistance distance;

  Whereabouts(List<Told> told, PlaceDistance distance) {
    this.told = told;
    this.distance = distance;
  }

  void complete() {
    for (Told one : told) {
      if (one.kind == Kind.VISIT) {
        one.participants.removeIf(member -> isAtHome(member, one.places));
      }
      if (one.places.isEmpty() && one.kind == Kind.VISIT) {
        stay(one);
      }
      if ((one.frame.welcome() || one.arriving) && !one.isDated()) {
        Told arrival = journey(one);
        one.when = arrival != null && arrival.firm ? arrival.when : one.when;
      }
      if (!one.isDated()) {
        one.when = one.travel;
      }
      if (one.kind == Kind.MEETING) {
        townFirst(one.places);
      }
      boolean sited = one.places.stream().allMatch(VisitedSites::isSite);
      if (sited && one.kind == Kind.MEETING) {
        Told journey = journey(one);
        if (journey != null) {
          boolean wider = journey.places.stream().allMatch(Mention.State.class::isInstance);
          one.places.addAll(wider ? one.places.size() : 0, journey.places);
        }
      }
    }
  }

  /** «في القصر الرئاسي بنواكشوط»: the town says where. */
  private static void townFirst(List<Mention> places) {
    boolean town =
        places.stream()
            .anyMatch(one -> one instanceof Mention.Locality && !VisitedSites.isSite(one));
    if (town) {
      places.sort(Comparator.comparing(VisitedSites::isSite));
    }
  }

  /** Nobody visits the state that he governs. */
  private static boolean isAtHome(Member member, List<Mention> places) {
    return member.offices.stream()
        .anyMatch(
            office ->
                places.stream()
                    .anyMatch(
                        place ->
                            place instanceof Mention.State state
                                && state.state().equals(office.of())));
  }

  /** «اختتم زيارته»: where the traveller met somebody, as the sentences around say. */
  private void stay(Told visit) {
    Told best = null;
    int nearest = 5;
    for (Told one : told) {
      boolean there =
          one.kind == Kind.MEETING
              && !one.places.isEmpty()
              && one.participants.containsAll(visit.participants);
      int gap = there ? gap(one, visit) : nearest;
      if (gap < nearest) {
        nearest = gap;
        best = one;
      }
    }
    if (best != null) {
      visit.places.addAll(best.places);
    }
  }

  private @Nullable Told journey(Told meeting) {
    Told best = null;
    int nearest = REACH + 1;
    for (Told one : told) {
      boolean yetToCome = one.status != Status.HELD && meeting.status == Status.HELD;
      boolean travels =
          !yetToCome
              && one.kind == Kind.VISIT
              && !one.places.isEmpty()
              && one.participants.stream().anyMatch(meeting.participants::contains);
      int gap = travels ? gap(one, meeting) : nearest;
      if (gap < nearest) {
        nearest = gap;
        best = one;
      }
    }
    return best != null && isOneDestination(best) ? best : null;
  }

  /** Whether all its places can be one: «الرياض» and «السعودية», «الإمارات» by two names. */
  private boolean isOneDestination(Told journey) {
    for (Mention one : journey.places) {
      for (Mention other : journey.places) {
        if (one != other && distance.apart(one, other, true)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int gap(Told one, Told other) {
    int best = Integer.MAX_VALUE;
    for (int a : one.sentences) {
      for (int b : other.sentences) {
        best = Math.min(best, Math.abs(a - b));
      }
    }
    return best;
  }

  /**
   * Whether a journey has a destination, or is at least a visit of somebody who goes nowhere else
   * in the article.
   */
  static boolean leadsSomewhere(Told one, List<Told> all) {
    boolean known = one.tour || !one.places.isEmpty();
    boolean only =
        !one.astray
            && one.nouns.stream().anyMatch(noun -> noun.startsWith("زيار"))
            && all.stream()
                .filter(other -> other != one && other.kind == Kind.VISIT)
                .noneMatch(
                    other -> other.participants.stream().anyMatch(one.participants::contains));
    return !one.participants.isEmpty() && (known || only);
  }
}
