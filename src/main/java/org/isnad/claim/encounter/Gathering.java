package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.article.Published;
import org.isnad.claim.Actor;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;
import org.isnad.mention.When;
import org.isnad.text.MatchingForm;

/**
 * Puts together what title, lead, quotes and background tell of the same encounter: same kind, the
 * same people, and no day or status that speaks against it.
 */
final class Gathering {
  private static final Pattern PRIVATE =
      Pattern.compile(
          "شركه|مجلس اداره|مجلس الاداره|بنك|مصرف|مدرب|لاعب|منتخب|نادي|فريق الكره|اتحاد الكره|استوديو");

  private final Cast cast;
  private final Published published;
  private final List<Told> told = new ArrayList<>();

  Gathering(Cast cast, Published published) {
    this.cast = cast;
    this.published = published;
  }

  /** The encounters in the order of the text. */
  List<Told> told() {
    return told.stream()
        .filter(
            one ->
                one.participants.isEmpty()
                    ? !one.places.isEmpty() || one.isDated()
                    : !isPrivate(one))
        .toList();
  }

  /** A company's board, a club: all who take part are organisations of business or sport. */
  private static boolean isPrivate(Told one) {
    return one.participants.stream()
        .allMatch(
            member ->
                member.type != Actor.Type.STATE
                    && member.offices.stream()
                        .noneMatch(
                            office ->
                                !PRIVATE
                                    .matcher(MatchingForm.of(office.title() + " " + office.of()))
                                    .find())
                    && member.allNames().stream()
                        .anyMatch(name -> PRIVATE.matcher(MatchingForm.of(name)).find()));
  }

  void take(Draft draft) {
    Set<Member> participants = members(draft.participants);
    Set<Member> mediators = members(draft.mediators);
    participants.removeAll(mediators);
    When when = draft.time == null ? new When.Unstated() : draft.time.when();
    boolean future =
        published.day().isPresent()
            && when.earliest().isPresent()
            && when.earliest().get().isAfter(published.day().get());
    Status status = future && draft.status == Status.HELD ? Status.PLANNED : draft.status;
    if (participants.isEmpty() && mediators.isEmpty() && draft.definite) {
      pointBack(draft, when);
      return;
    }
    if (participants.isEmpty()
        && draft.places.isEmpty()
        && !draft.definite
        && when.earliest().isEmpty()) {
      return;
    }
    Told same = null;
    double best = 0;
    for (Told one : told) {
      double score = likeness(one, draft, participants, status, when);
      if (score > best || score == best && score > 0) {
        best = score;
        same = one;
      }
    }
    if (same == null) {
      same = new Told(draft.frame.kind(), status, draft.frame.name());
      told.add(same);
    }
    merge(same, draft, participants, mediators, status, when);
  }

  private Set<Member> members(List<Mention> mentions) {
    Set<Member> members = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      members.addAll(cast.of(mention));
    }
    return members;
  }

  /**
   * Whether a named person, or at least a narrower actor, of the same state stands among the
   * others.
   */
  private boolean covered(Member member, Set<Member> others) {
    if (member.type != Actor.Type.GROUP && member.type != Actor.Type.STATE) {
      return false;
    }
    Set<String> states = cast.statesOf(member);
    return !states.isEmpty()
        && others.stream()
            .anyMatch(
                other ->
                    other != member
                        && (other.type == Actor.Type.PERSON
                            || other.type == Actor.Type.GROUP && member.type == Actor.Type.STATE)
                        && cast.statesOf(other).stream().anyMatch(states::contains));
  }

  private boolean isAmong(Member member, Set<Member> others) {
    return others.contains(member)
        || covered(member, others)
        || others.stream().anyMatch(other -> covered(other, Set.of(member)));
  }

  /** «هذا الاجتماع», «اللقاء»: the last of its kind. */
  private void pointBack(Draft draft, When when) {
    Told best = null;
    double bestFit = 0;
    for (Told one : told) {
      int gap = draft.sentence - last(one);
      if (one.kind == draft.frame.kind()
          && !clash(one.when, when)
          && !placesClash(one, draft)
          && gap <= 8) {
        boolean samePlace = !one.places.isEmpty() && !draft.places.isEmpty();
        double fit = 10 - gap + (samePlace ? 10 : draft.places.isEmpty() ? 0 : -4);
        if (fit >= bestFit) {
          best = one;
          bestFit = fit;
        }
      }
    }
    if (best != null) {
      merge(best, draft, Set.of(), Set.of(), best.status, when);
    }
  }

  private static int last(Told one) {
    return one.sentences.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private double likeness(
      Told one, Draft draft, Set<Member> participants, Status status, When when) {
    if (one.kind != draft.frame.kind() || clash(one.when, when)) {
      return 0;
    }
    if (one.kind == Kind.VISIT && placesClash(one, draft)) {
      return 0;
    }
    Set<Member> everyone = new LinkedHashSet<>(one.participants);
    everyone.addAll(one.mediators);
    long shared = participants.stream().filter(member -> isAmong(member, everyone)).count();
    boolean within =
        shared == participants.size()
            || !one.participants.isEmpty()
                && one.participants.stream().allMatch(member -> isAmong(member, participants));
    boolean statusApart =
        one.status != status && one.firm && draft.firm && apart(one.status, status);
    if (participants.isEmpty()) {
      return one.participants.isEmpty() || draft.definite
          ? (placesClash(one, draft) || statusApart ? 0 : 0.3)
          : 0;
    }
    if (shared == 0 || statusApart && !(within && draft.definite)) {
      return 0;
    }
    if (placesClash(one, draft) && !draft.definite) {
      return 0;
    }
    if (shared >= 2 || within) {
      return 1 + shared + (draft.sentence - last(one) <= 1 ? 0.5 : 0);
    }
    boolean vague =
        participants.stream().allMatch(Gathering::vague)
            || one.participants.stream().anyMatch(Gathering::vague);
    return vague && draft.definite ? 0.5 : 0;
  }

  private static boolean vague(Member member) {
    return member.type == Actor.Type.GROUP || member.type == Actor.Type.STATE;
  }

  private static boolean apart(Status one, Status other) {
    return one != Status.PROPOSED || other != Status.PLANNED;
  }

  private static boolean clash(When one, When other) {
    if (one.earliest().isEmpty() || other.earliest().isEmpty()) {
      return false;
    }
    return one.latest().orElseThrow().isBefore(other.earliest().orElseThrow())
        || other.latest().orElseThrow().isBefore(one.earliest().orElseThrow());
  }

  private static boolean placesClash(Told one, Draft draft) {
    if (one.places.isEmpty() || draft.places.isEmpty()) {
      return false;
    }
    Set<String> known = new LinkedHashSet<>();
    boolean state = false;
    for (Mention place : one.places) {
      known.add(name(place));
      state |= place instanceof Mention.State;
    }
    for (Mention place : draft.places) {
      if (known.contains(name(place)) || place instanceof Mention.State || state) {
        return false;
      }
    }
    return true;
  }

  private static String name(Mention place) {
    return MatchingForm.of(
        place instanceof Mention.Locality locality ? locality.name() : place.words().surface());
  }

  private void merge(
      Told one,
      Draft draft,
      Set<Member> participants,
      Set<Member> mediators,
      Status status,
      When when) {
    one.participants.addAll(participants);
    one.mediators.addAll(mediators);
    one.participants.removeAll(one.mediators);
    one.participants.removeIf(member -> covered(member, one.participants));
    one.mediators.removeIf(
        member -> covered(member, one.mediators) || covered(member, one.participants));
    one.hosts.addAll(members(draft.hosts));
    one.sponsors.addAll(members(draft.sponsors));
    one.sentences.add(draft.sentence);
    for (Mention place : draft.places) {
      boolean finer = place instanceof Mention.Locality;
      if (one.places.stream().noneMatch(known -> name(known).equals(name(place)))) {
        if (finer && !one.places.isEmpty() && one.places.get(0) instanceof Mention.State) {
          one.places.add(0, place);
        } else {
          one.places.add(place);
        }
      }
    }
    if (!one.isDated()) {
      one.when = when;
    }
    if (draft.firm && !one.firm) {
      one.firm = true;
      one.status = status;
    } else if (!draft.firm && one.firm) {
      return;
    }
    if (status == Status.HELD && (one.status == Status.PLANNED || one.status == Status.PROPOSED)
        || one.status == Status.PROPOSED && status == Status.PLANNED) {
      one.status = status;
    }
  }
}
