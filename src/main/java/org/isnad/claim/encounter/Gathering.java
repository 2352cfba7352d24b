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
  private final PlaceDistance distance;
  private final Standing standing;
  private final List<Told> told = new ArrayList<>();

  Gathering(Cast cast, Published published, PlaceDistance distance, Standing standing) {
    this.cast = cast;
    this.published = published;
    this.distance = distance;
    this.standing = standing;
  }

  /** The encounters in the order of the text. */
  List<Told> told() {
    new Whereabouts(told).complete();
    return told.stream()
        .filter(
            one -> one.kind != Kind.VISIT || !one.places.isEmpty() && !one.participants.isEmpty())
        .filter(this::isPolitical)
        .filter(one -> one.participants.stream().noneMatch(standing::isMedium))
        .filter(one -> one.participants.isEmpty() ? !one.places.isEmpty() : !isPrivate(one))
        .toList();
  }

  /** Whether somebody in politics takes part; of a conference it is enough to know where. */
  private boolean isPolitical(Told one) {
    if (standing.lack(one.participants) && one.rule.equals("conference-noun")) {
      one.participants.clear();
      return !one.places.isEmpty();
    }
    return !standing.lack(one.participants);
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
    Set<Member> participants = members(draft.participants, draft.sentence);
    Set<Member> mediators = members(draft.mediators, draft.sentence);
    participants.removeAll(mediators);
    When when = when(draft);
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
    if (draft.attending && pointsBack(draft, participants, mediators, when)) {
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
      same = new Told(draft.kind, status, draft.frame.name());
      told.add(same);
    }
    merge(same, draft, participants, mediators, status, when);
  }

  private When when(Draft draft) {
    if (draft.sameDay && !told.isEmpty()) {
      return told.get(told.size() - 1).when;
    }
    return draft.time == null ? new When.Unstated() : draft.time.when();
  }

  private Set<Member> members(List<Mention> mentions, int sentence) {
    Set<Member> members = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      members.addAll(BothSides.is(mention) ? pair(sentence) : cast.of(mention));
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

  /** «حضر اللقاء …»: who else was at the meeting told last. */
  private boolean pointsBack(
      Draft draft, Set<Member> participants, Set<Member> mediators, When when) {
    Told best = null;
    for (Told one : told) {
      boolean near = draft.sentence - last(one) <= 3 && one.kind == draft.kind;
      if (near && !clash(one.when, when) && (best == null || last(one) >= last(best))) {
        best = one;
      }
    }
    if (best != null) {
      merge(best, draft, participants, mediators, best.status, when);
    }
    return best != null;
  }

  /** «هذا الاجتماع», «اللقاء»: the last of its kind. */
  private void pointBack(Draft draft, When when) {
    Told best = null;
    double bestFit = 0;
    for (Told one : told) {
      int gap = draft.sentence - last(one);
      if (one.kind == draft.kind
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

  /** The two or more who met last before a sentence, or in it. */
  private Set<Member> pair(int sentence) {
    Told best = null;
    for (Told one : told) {
      boolean several = one.participants.size() >= 2 && sentence - last(one) <= 6;
      if (several && (best == null || last(one) >= last(best))) {
        best = one;
      }
    }
    return best == null ? Set.of() : best.participants;
  }

  private static int last(Told one) {
    return one.sentences.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private double likeness(
      Told one, Draft draft, Set<Member> participants, Status status, When when) {
    if (one.kind != draft.kind && !isTalk(one, draft) || clash(one.when, when)) {
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
    boolean sameSentence = last(one) == draft.sentence;
    if (!participants.isEmpty()
        && one.participants.isEmpty()
        && sameSentence
        && one.kind == Kind.MEETING
        && !placesClash(one, draft)
        && !statusApart
        && (one.isDated() || !one.places.isEmpty())) {
      return 0.4;
    }
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
    boolean title =
        last(one) == 0 && personsWithin(one.participants, participants)
            || draft.sentence == 0 && personsWithin(participants, one.participants);
    if (title && !statusApart) {
      return 0.6;
    }
    boolean vague =
        participants.stream().allMatch(Gathering::vague)
            || one.participants.stream().anyMatch(Gathering::vague);
    return vague && draft.definite ? 0.5 : 0;
  }

  /** Whether the persons of a title, which may call the others by their states, are all there. */
  private static boolean personsWithin(Set<Member> title, Set<Member> others) {
    return title.stream()
        .filter(member -> member.type == Actor.Type.PERSON)
        .allMatch(others::contains);
  }

  /** «ناقش بوتين وأردوغان…»: what they discussed, they discussed in the call told before. */
  private static boolean isTalk(Told one, Draft draft) {
    return draft.frame.name().equals("discuss-verb")
        && one.kind == Kind.CALL
        && draft.sentence - last(one) <= 3;
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

  private boolean placesClash(Told one, Draft draft) {
    return !one.places.isEmpty()
        && !draft.places.isEmpty()
        && one.places.stream()
            .allMatch(
                known -> draft.places.stream().allMatch(place -> distance.apart(known, place)));
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
    one.hosts.addAll(members(draft.hosts, draft.sentence));
    one.sponsors.addAll(members(draft.sponsors, draft.sentence));
    one.sentences.add(draft.sentence);
    for (Mention place : draft.places) {
      boolean finer = place instanceof Mention.Locality;
      if (one.places.stream()
          .noneMatch(known -> PlaceDistance.name(known).equals(PlaceDistance.name(place)))) {
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
