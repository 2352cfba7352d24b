package org.isnad.claim.encounter;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Actor;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.text.MatchingForm;

/**
 * Lets those of a delegation, a retinue or one side take part in the encounters that are theirs.
 */
final class Companies {
  /** How many sentences back an encounter may have been told. */
  private static final int FAR = 8;

  /** The same for those who head its delegations or bring its sides together. */
  private static final int NEAR = 3;

  private final List<Told> told;
  private final Sameness sameness;

  Companies(List<Told> told, Sameness sameness) {
    this.told = told;
    this.sameness = sameness;
  }

  /**
   * Those of a delegation take part in all that it does; those in a traveller's company only travel
   * with him.
   */
  void join(Company company, Set<Member> of, Set<Member> members) {
    List<Told> theirs =
        told.stream()
            .filter(one -> company.tie() != Company.Tie.ESCORT || one.kind == Kind.VISIT)
            .filter(one -> isTheirs(one, company, of))
            .toList();
    if (company.tie() == Company.Tie.ESCORT) {
      theirs =
          theirs.stream().min(Comparator.comparing(one -> gap(one, company))).stream().toList();
    }
    if (company.tie() == Company.Tie.EACH) {
      theirs = lastBefore(company).map(last -> lastOf(last, company)).orElse(List.of());
    }
    if (theirs.isEmpty()) {
      theirs = lastBefore(company).map(List::of).orElse(List.of());
    }
    if (company.tie() == Company.Tie.BROKERS) {
      theirs.forEach(one -> broker(one, company, members));
      return;
    }
    for (Told one : theirs) {
      Set<Member> joining = new LinkedHashSet<>(members);
      joining.removeAll(one.mediators);
      one.participants.addAll(joining);
      one.participants.removeIf(
          member ->
              !(company.tie().isSent() && of.contains(member))
                  && sameness.covered(member, joining));
      one.sentences.add(company.sentence());
    }
  }

  private static void broker(Told one, Company company, Set<Member> members) {
    if (one.participants.containsAll(members)) {
      return;
    }
    one.mediators.addAll(members);
    one.participants.removeAll(members);
    one.sentences.add(company.sentence());
  }

  /** Sentences between the company and where the encounter is told. */
  private static int gap(Told one, Company company) {
    return one.sentences.stream()
        .mapToInt(sentence -> Math.abs(sentence - company.sentence()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean isTheirs(Told one, Company company, Set<Member> of) {
    if (company.tie().isOfMeeting() && company.tie() != Company.Tie.HEADS) {
      return false;
    }
    if (company.tie() == Company.Tie.ESCORT) {
      return one.participants.stream().anyMatch(of::contains);
    }
    return one.participants.stream()
        .anyMatch(
            member ->
                of.contains(member)
                    || of.isEmpty()
                        && member.type == Actor.Type.GROUP
                        && member.names.stream()
                            .anyMatch(name -> Company.isDelegation(MatchingForm.of(name))));
  }

  /** The meetings told near before that somebody of the last one had. */
  private List<Told> lastOf(Told last, Company company) {
    return told.stream()
        .filter(one -> one.kind == Kind.MEETING && one.status == last.status)
        .filter(one -> one.first() <= company.sentence() && company.sentence() - one.last() <= FAR)
        .filter(one -> one.participants.stream().anyMatch(last.participants::contains))
        .toList();
  }

  /** The journey told last before, else the meeting. */
  private Optional<Told> lastBefore(Company company) {
    boolean present = company.tie() == Company.Tie.PRESENT || company.tie() == Company.Tie.EACH;
    boolean ofTalks = company.tie().isOfMeeting() && !present;
    Kind preferred = company.tie().isOfMeeting() ? Kind.MEETING : Kind.VISIT;
    int reach = ofTalks ? NEAR : FAR;
    Told best = null;
    for (Told one : told) {
      boolean near =
          company.sentence() - one.first() >= 0 && company.sentence() - one.last() <= reach;
      boolean better =
          best == null
              || one.kind == preferred && best.kind != preferred
              || one.kind == best.kind && one.last() >= best.last();
      boolean peopled = !one.participants.isEmpty() || present;
      boolean journey = !ofTalks && one.kind == Kind.VISIT && !one.places.isEmpty();
      boolean known = one.kind == Kind.MEETING || journey;
      if (near && known && peopled && better) {
        best = one;
      }
    }
    return Optional.ofNullable(best);
  }
}
