package org.isnad.event;

import java.util.HashSet;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.event.Account.OfEncounter;

/** The parties that two accounts have in common, and how much that says. */
final class CommonParties {
  private final OfEncounter one;
  private final OfEncounter other;
  private final Set<Party> shared;

  CommonParties(OfEncounter one, OfEncounter other) {
    this.one = one;
    this.other = other;
    this.shared = new HashSet<>(one.parties());
    shared.retainAll(other.parties());
  }

  /**
   * In thousandths; 0 if the accounts may tell of different people.
   *
   * @param samePlace whether both give the same place
   */
  int agreement(boolean samePlace) {
    return one.kind() == Kind.VISIT ? ofVisit(samePlace) : ofMeeting(samePlace);
  }

  private int ofVisit(boolean samePlace) {
    if (!isAllOfSmaller() || !bothPlaced()) {
      return 0;
    }
    if (named() > 0) {
      return 900;
    }
    return samePlace && bothDated() ? 600 : 0;
  }

  private int ofMeeting(boolean samePlace) {
    long met = namedAtTheTable();
    if (met >= 2 || (met == 1 && named() >= 2 && isAllOfSmaller())) {
      return isAllOfSmaller() ? 1000 : 800;
    }
    // One name or none: only place and day can tell that it is the same meeting.
    boolean several = shared.size() >= 2;
    boolean pinned = samePlace && (bothDated() || (several && named() > 0));
    return pinned && isAllOfSmaller() && (several || named() > 0) ? 600 : 0;
  }

  private boolean isAllOfSmaller() {
    return !shared.isEmpty()
        && shared.size() == Math.min(one.parties().size(), other.parties().size());
  }

  private long named() {
    return shared.stream().filter(Party::named).count();
  }

  /** Without those who only mediate in both: a mediator sees many parties in a day. */
  private long namedAtTheTable() {
    return shared.stream()
        .filter(Party::named)
        .filter(party -> !mediates(party, one) || !mediates(party, other))
        .count();
  }

  private static boolean mediates(Party party, OfEncounter account) {
    return account.mediators().contains(party) && !account.participants().contains(party);
  }

  private boolean bothPlaced() {
    return one.place() instanceof Whereabouts.At && other.place() instanceof Whereabouts.At;
  }

  private boolean bothDated() {
    return one.days() instanceof Days.Between && other.days() instanceof Days.Between;
  }
}
