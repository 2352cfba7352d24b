package org.isnad.claim.encounter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.isnad.claim.Actor;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.When;
import org.isnad.text.MatchingForm;

/**
 * How much speaks for it that two tellings are of one encounter: the same people, and no day, place
 * or status against it.
 */
final class Sameness {
  private final Cast cast;
  private final PlaceDistance distance;

  private static final Pattern OPPOSED =
      Pattern.compile("(?:^| )(?:ال)?(?:معارض|متمرد|منشق|فصايل|ثوار)");

  private final boolean titled;

  /** Days that lie all after the article. */
  private final Predicate<When> toCome;

  /** What a call may be spoken of as: «المحادثات بين الرئيسين». */
  private static final Set<String> TALKS =
      Set.of("محادثات", "مباحثات", "محادثه", "مناقشات", "مشاورات");

  /**
   * @param titled whether the first sentence is a title
   */
  Sameness(Cast cast, PlaceDistance distance, Predicate<When> toCome, boolean titled) {
    this.titled = titled;
    this.cast = cast;
    this.distance = distance;
    this.toCome = toCome;
  }

  /**
   * Whether a named person, or at least a narrower actor, of the same state stands among the
   * others.
   */
  boolean covered(Member member, Set<Member> others) {
    boolean narrower = member.type == Actor.Type.GROUP || member.type == Actor.Type.STATE;
    if (!narrower || isOpposed(member)) {
      return false;
    }
    Set<String> states = cast.statesOf(member);
    return !states.isEmpty()
        && others.stream()
            .anyMatch(
                other ->
                    other != member
                        && !isOpposed(other)
                        && (other.type == Actor.Type.PERSON && !isDelegation(member)
                            || other.type == Actor.Type.GROUP && member.type == Actor.Type.STATE)
                        && cast.statesOf(other).stream().anyMatch(states::contains));
  }

  /** «المعارضة السورية» does not stand for the state whose it is. */
  private static boolean isOpposed(Member member) {
    return member.type == Actor.Type.GROUP
        && member.names.stream().anyMatch(name -> OPPOSED.matcher(MatchingForm.of(name)).find());
  }

  /** A delegation takes part beside who heads it. */
  private static boolean isDelegation(Member member) {
    return member.names.stream().anyMatch(name -> Company.isDelegation(MatchingForm.of(name)));
  }

  /**
   * Whether a member is one of the others, or is meant by one of them; not by one of {@code own},
   * whom he meets: «التقى الوزير الأميركي جنودا أميركيين».
   */
  private boolean isAmong(Member member, Set<Member> others, Set<Member> own) {
    Set<Member> strangers = new LinkedHashSet<>(others);
    strangers.removeAll(own);
    return others.contains(member)
        || covered(member, strangers)
        || others.stream().anyMatch(other -> covered(other, Set.of(member)));
  }

  /** 0 if they are two; the higher, the likelier they are one. */
  double of(Told one, Draft draft, Set<Member> participants, Status status, When when) {
    if (one.kind != draft.kind && !isTalk(one, draft) || clash(one.when, when)) {
      return 0;
    }
    if (isOver(one.status, one.firm) && toCome.test(when)
        || isOver(status, draft.firm) && toCome.test(one.when)) {
      return 0;
    }
    if (draft.former && one.status != Status.HELD || Preparation.apart(one, draft, status)) {
      return 0;
    }
    boolean over = one.status == Status.HELD && one.isDated() && !toCome.test(one.when);
    if (over && status == Status.CANCELLED || isAnotherCalledOff(one, draft, status)) {
      return 0;
    }
    if (isContinued(one, draft, participants, status)) {
      return 2;
    }
    if (one.kind == Kind.VISIT && (placesClash(one, draft) || isOnward(one, draft, status))) {
      return 0;
    }
    boolean welcome =
        draft.frame.welcome()
            && one.frame.welcome()
            && draft.sentence - one.last() <= 3
            && participants.stream().anyMatch(one.participants::contains);
    if (welcome) {
      return 1;
    }
    Set<Member> everyone = new LinkedHashSet<>(one.participants);
    everyone.addAll(one.mediators);
    long shared =
        participants.stream().filter(member -> isAmong(member, everyone, participants)).count();
    boolean within =
        shared == participants.size()
            || !one.participants.isEmpty()
                && one.participants.stream()
                    .allMatch(member -> isAmong(member, participants, one.participants));
    boolean statusApart =
        one.status != status
            && one.firm
            && draft.firm
            && apart(one.status, status)
            && !isForetold(one, draft, status);
    boolean sameSentence = one.last() == draft.sentence;
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
      boolean at = draft.during && sameSentence && one.places.isEmpty();
      return one.participants.isEmpty() || draft.definite || at
          ? (placesClash(one, draft) || statusApart ? 0 : 0.3)
          : 0;
    }
    if (shared == 0 || statusApart && !(within && draft.definite)) {
      return 0;
    }
    if (placesClash(one, draft) && !draft.definite) {
      return 0;
    }
    boolean others = strangers(participants, everyone) && strangers(one.participants, participants);
    boolean anew = others && !draft.definite && draft.sentence > 0 && one.last() > 0;
    if (shared >= 2 && !anew || within) {
      double main = draft.definite ? 0.15 * Math.min(one.sentences.size(), 4) : 0;
      return 1 + shared + main + (draft.sentence - one.last() <= 1 ? 0.5 : 0);
    }
    boolean title =
        titled && one.last() == 0 && personsWithin(one.participants, participants)
            || titled && draft.sentence == 0 && personsWithin(participants, one.participants);
    if (title && !statusApart) {
      return 0.6;
    }
    boolean vague =
        participants.stream().allMatch(Sameness::vague)
            || one.participants.stream().anyMatch(Sameness::vague);
    return vague && draft.definite ? 0.5 : 0;
  }

  /** Whether a person by name is among them who is not among the others. */
  private static boolean strangers(Set<Member> members, Set<Member> others) {
    return members.stream()
        .anyMatch(
            member ->
                member.type == Actor.Type.PERSON && member.isNamed() && !others.contains(member));
  }

  /** «ثم يتوجه إلى بورما»: the next station of a journey is told in the same or next sentence. */
  private static boolean isContinued(
      Told one, Draft draft, Set<Member> participants, Status status) {
    return one.kind == Kind.VISIT
        && draft.onward
        && one.status == status
        && draft.sentence - one.last() <= 1
        && !participants.isEmpty()
        && one.participants.containsAll(participants);
  }

  /** «يتوجه إلى أوكاياما بعد إلغاء جولة خارجية»: what is called off is not where he goes. */
  private static boolean isAnotherCalledOff(Told one, Draft draft, Status status) {
    return one.kind == Kind.VISIT
        && status == Status.CANCELLED
        && one.status != status
        && !one.places.isEmpty()
        && draft.places.isEmpty()
        && draft.sentence == one.last()
        && !draft.definite;
  }

  private static boolean isOver(Status status, boolean firm) {
    return firm && status == Status.HELD;
  }

  /** «ومن المقرر أن يغادر إلى القاهرة»: after a journey whose place is not told, another one. */
  private static boolean isOnward(Told one, Draft draft, Status status) {
    return one.firm
        && one.status == Status.HELD
        && status != Status.HELD
        && one.places.isEmpty()
        && !draft.places.isEmpty();
  }

  /** Whether the persons of a title, which may call the others by their states, are all there. */
  private static boolean personsWithin(Set<Member> title, Set<Member> others) {
    return title.stream()
        .filter(member -> member.type == Actor.Type.PERSON)
        .allMatch(others::contains);
  }

  /**
   * «ناقش بوتين وأردوغان…»: what they discussed, they discussed in the call told before; «تحدث
   * معه»: in the meeting.
   */
  private static boolean isTalk(Told one, Draft draft) {
    boolean either = draft.frame.orOther() && one.kind != Kind.VISIT;
    boolean talks = draft.definite && draft.places.isEmpty() && TALKS.contains(draft.noun);
    return (either || talks && one.kind == Kind.CALL) && draft.sentence - one.last() <= 3;
  }

  private static boolean vague(Member member) {
    return member.type == Actor.Type.GROUP || member.type == Actor.Type.STATE;
  }

  /** «وصل إلى باريس … وكان قد أعلن أنه سيزور باريس»: what was planned before it took place. */
  private boolean isForetold(Told one, Draft draft, Status status) {
    boolean sited = !one.places.isEmpty() && !draft.places.isEmpty();
    return draft.earlier
        && one.status == Status.HELD
        && status == Status.PLANNED
        && sited
        && !placesClash(one, draft);
  }

  private static boolean apart(Status one, Status other) {
    boolean calledOff =
        one == Status.CANCELLED && other == Status.PLANNED
            || one == Status.PLANNED && other == Status.CANCELLED;
    return !calledOff && one != Status.PROPOSED || other != Status.PLANNED;
  }

  /** Whether no day can be both. */
  static boolean clash(When one, When other) {
    if (one.earliest().isEmpty() || other.earliest().isEmpty()) {
      return false;
    }
    return one.latest().orElseThrow().isBefore(other.earliest().orElseThrow())
        || other.latest().orElseThrow().isBefore(one.earliest().orElseThrow());
  }

  /** «الشهر المقبل» in the title, «يوم 15 يونيو» below it: the day tells more than the month. */
  static boolean isWithin(When day, When period) {
    return day instanceof When.Day
        && (period instanceof When.Month || period instanceof When.InYear)
        && !clash(day, period);
  }

  /** Whether they are told to be in two places. */
  boolean placesClash(Told one, Draft draft) {
    return !one.places.isEmpty()
        && !draft.places.isEmpty()
        && one.places.stream()
            .allMatch(
                known ->
                    draft.places.stream()
                        .allMatch(place -> distance.apart(known, place, one.kind == Kind.VISIT)));
  }
}
