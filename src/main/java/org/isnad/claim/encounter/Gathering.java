package org.isnad.claim.encounter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:(?:مساء|صباح|ظهر|عصر|يوم) )*ال\\p{L}+");

  private static final int SAME_NOUN = 4;
  private static final int TOO_LATE = 6;

  private final Cast cast;
  private final Published published;
  private final Sameness sameness;
  private final Standing standing;
  private final PlaceDistance distance;
  private final boolean titled;
  private final List<Told> told = new ArrayList<>();

  /**
   * @param titled whether the first sentence is a title
   */
  Gathering(
      Cast cast, Published published, PlaceDistance distance, Standing standing, boolean titled) {
    this.cast = cast;
    this.published = published;
    sameness = new Sameness(cast, distance, this::isToCome, titled);
    this.standing = standing;
    this.distance = distance;
    this.titled = titled;
  }

  /** The encounters in the order of the text. */
  List<Told> told() {
    new Whereabouts(told, distance).complete();
    List<Told> apart = Retellings.joined(titled ? new TitleTelling(distance).joined(told) : told);
    return apart.stream()
        .filter(one -> one.kind != Kind.VISIT || Whereabouts.leadsSomewhere(one, apart))
        .filter(
            one -> one.kind != Kind.VISIT || one.participants.stream().anyMatch(Standing::travels))
        .filter(one -> one.kind != Kind.MEETING || !Standing.areTakenIn(one.participants))
        .map(this::weighed)
        .filter(one -> one.participants.stream().noneMatch(standing::isMedium))
        .filter(one -> one.participants.isEmpty() ? !one.places.isEmpty() : !PrivateCircle.is(one))
        .toList();
  }

  /** Marks it if nobody in politics takes part; of a conference it is enough to know where. */
  private Told weighed(Told one) {
    boolean lacking = standing.lack(one.participants);
    if (lacking && one.frame.placeSuffices() && !one.places.isEmpty()) {
      one.participants.clear();
    } else {
      one.obscure = lacking;
    }
    return one;
  }

  void take(Draft draft) {
    Set<Member> participants = members(draft.participants, draft.sentence);
    if (participants.isEmpty() && draft.participants.stream().anyMatch(BothSides::isUntold)) {
      participants.addAll(members(draft.pairBefore, draft.sentence));
    }
    Set<Member> mediators = members(draft.mediators, draft.sentence);
    participants.removeAll(mediators);
    When when = when(draft);
    boolean future = isToCome(when);
    boolean past = isPast(when);
    boolean ahead = future || draft.announced && !past;
    Status status = ahead && draft.status == Status.HELD ? Status.PLANNED : draft.status;
    if (past && draft.eve && status == Status.PLANNED) {
      status = Status.HELD;
    }
    if (draft.overIt && status == Status.HELD && isOnPlannedJourney(draft.sentence)) {
      status = Status.PLANNED;
    }
    boolean another = draft.another && participants.isEmpty() && mediators.isEmpty();
    another &= draft.kind == Kind.MEETING && status != Status.HELD;
    if (another) {
      participants.addAll(pair(draft.sentence, two -> true));
      another = !participants.isEmpty();
    }
    if (participants.isEmpty() && mediators.isEmpty() && draft.definite) {
      boolean known = pointBack(draft, status, when);
      boolean told = draft.carried || draft.sited;
      boolean opening = told && !draft.places.isEmpty() && draft.kind == Kind.MEETING;
      if (known || !opening) {
        return;
      }
    }
    if (participants.isEmpty()
        && draft.places.isEmpty()
        && !draft.definite
        && when.earliest().isEmpty()) {
      return;
    }
    boolean follows = draft.press && participants.size() > 1;
    if ((draft.attending || follows) && pointsBack(draft, participants, mediators, when)) {
      return;
    }
    Told same = null;
    double best = 0;
    for (Told one : told) {
      boolean known = !another || one.another;
      double score = known ? sameness.of(one, draft, participants, status, when) : 0;
      if (score > best || score == best && score > 0) {
        best = score;
        same = one;
      }
    }
    if (same == null) {
      same = new Told(draft.kind, status, draft.frame);
      same.another = another;
      told.add(same);
    }
    merge(same, draft, participants, mediators, status, when);
  }

  /** «وفد من مجلس سوريا مع الحكومة السورية»: one of two sides, whatever state both are of. */
  private static boolean isSide(Member member, Set<Member> two) {
    return member.type == Actor.Type.GROUP
        || member.type == Actor.Type.STATE
            && two.stream().allMatch(one -> one == member || one.type == Actor.Type.GROUP);
  }

  /** «يصل غدا في زيارة يلتقي خلالها»: the sentence told a journey that is yet to come. */
  private boolean isOnPlannedJourney(int sentence) {
    return told.stream()
        .anyMatch(
            one ->
                one.kind == Kind.VISIT
                    && one.status == Status.PLANNED
                    && one.sentences.contains(sentence));
  }

  void join(Company company) {
    Set<Member> of =
        company.of() == null ? Set.of() : members(List.of(company.of()), company.sentence());
    Set<Member> members = members(company.members(), company.sentence());
    members.removeAll(of);
    new Companies(told, sameness).join(company, of, members);
  }

  private When when(Draft draft) {
    boolean ownDay = draft.time != null && draft.time.when() instanceof When.Day;
    if (draft.sameDay && !ownDay && !told.isEmpty()) {
      return told.get(told.size() - 1).when;
    }
    boolean past =
        draft.time != null
            && published.day().isPresent()
            && draft.time.when().latest().filter(published.day().get()::isAfter).isPresent();
    boolean tooEarly = draft.borrowed && draft.status == Status.PLANNED && past;
    return draft.time == null || tooEarly ? new When.Unstated() : ahead(draft, draft.time);
  }

  /** «دعت القادة إلى اجتماع الأحد»: what is asked for is on the Sunday to come. */
  private When ahead(Draft draft, Mention.Time time) {
    When when = time.when();
    boolean ahead = draft.status == Status.PROPOSED;
    boolean weekday = time.foundBy().equals("time-weekday");
    boolean bare = WEEKDAY.matcher(MatchingForm.of(time.words().surface())).matches();
    return ahead && weekday && bare && when instanceof When.Day day && isPast(when)
        ? new When.Day(day.date().plusWeeks(1))
        : when;
  }

  private Set<Member> members(List<Mention> mentions, int sentence) {
    Set<Member> members = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Set<Member> two = BothSides.is(mention) ? pair(mention, sentence) : Set.of();
      members.addAll(two.isEmpty() ? cast.of(mention) : two);
    }
    return members;
  }

  /**
   * «حضر اللقاء …»: who else was at the meeting told last; «سيعقد الوزيران مؤتمرا صحفيا»: those who
   * met face the press.
   */
  private boolean pointsBack(
      Draft draft, Set<Member> participants, Set<Member> mediators, When when) {
    Told best = null;
    for (Told one : told) {
      boolean near = (draft.press || draft.sentence - one.last() <= 8) && one.kind == draft.kind;
      boolean known =
          draft.press
              ? one.status == Status.HELD && one.participants.equals(participants)
              : draft.definite || participants.stream().anyMatch(one.participants::contains);
      if (near
          && known
          && !sameness.placesClash(one, draft)
          && !Sameness.clash(one.when, when)
          && (best == null || one.last() >= best.last())) {
        best = one;
      }
    }
    if (best != null) {
      merge(best, draft, participants, mediators, best.status, when);
    }
    return best != null;
  }

  /** «هذا الاجتماع», «اللقاء»: the last of its kind; false if there is none. */
  private boolean pointBack(Draft draft, Status status, When when) {
    Told best = null;
    double bestFit = 0;
    for (Told one : told) {
      int gap = draft.sentence - one.last();
      boolean sameNoun = one.nouns.contains(draft.noun);
      boolean tooLate = status == Status.PLANNED && one.status == Status.HELD;
      if (one.kind == draft.kind
          && (sameNoun || !tooLate)
          && !Sameness.clash(one.when, when)
          && !sameness.placesClash(one, draft)
          && gap <= 8) {
        boolean samePlace = !one.places.isEmpty() && !draft.places.isEmpty();
        double fit = 10 - gap + (samePlace ? 10 : draft.places.isEmpty() ? 0 : -4);
        fit += Math.min(one.sentences.size(), 3);
        fit += sameNoun ? SAME_NOUN : 0;
        fit -= tooLate ? TOO_LATE : 0;
        if (fit >= bestFit) {
          best = one;
          bestFit = fit;
        }
      }
    }
    if (best != null) {
      boolean near = draft.sentence == best.last();
      boolean off = status == Status.CANCELLED && best.status == Status.PLANNED && near;
      merge(best, draft, Set.of(), Set.of(), best.status, when);
      best.status = off ? status : best.status;
    }
    return best != null;
  }

  /** Those of whom a word for two speaks: the last who met and may be called so, else the last. */
  private Set<Member> pair(Mention both, int sentence) {
    Set<Member> called = pair(sentence, two -> BothSides.mayBe(both, two));
    return called.isEmpty() ? pair(sentence, two -> true) : called;
  }

  /** The two or more who met last before a sentence, or in it. */
  private Set<Member> pair(int sentence, Predicate<Set<Member>> wanted) {
    Told best = null;
    for (Told one : told) {
      boolean several = one.participants.size() >= 2 && sentence - one.last() <= 6;
      if (several && wanted.test(one.participants) && (best == null || one.last() >= best.last())) {
        best = one;
      }
    }
    return best == null ? Set.of() : best.participants;
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
    if (draft.kind == Kind.MEETING && participants.size() == 2) {
      participants.stream()
          .filter(member -> isSide(member, participants))
          .filter(member -> sameness.covered(member, participants))
          .forEach(one.facing::add);
    }
    one.headed.addAll(members(draft.headed, draft.sentence));
    one.participants.removeIf(
        member ->
            !one.headed.contains(member)
                && !one.facing.contains(member)
                && sameness.covered(member, one.participants));
    one.mediators.removeIf(
        member ->
            sameness.covered(member, one.mediators) || sameness.covered(member, one.participants));
    one.hosts.addAll(members(draft.hosts, draft.sentence));
    one.sponsors.addAll(members(draft.sponsors, draft.sentence));
    one.sentences.add(draft.sentence);
    one.offsets.put(draft.offset, draft.sentence);
    one.travel = draft.travelDay == null ? one.travel : draft.travelDay.when();
    one.nouns.add(draft.noun);
    one.tour |= draft.tour;
    one.astray |= draft.astray;
    one.arriving |= draft.arriving;
    one.preparing |= draft.preparing;
    for (Mention place : placesBeside(one, draft)) {
      boolean finer = place instanceof Mention.Locality;
      if (one.places.stream()
          .noneMatch(known -> PlaceDistance.name(known).equals(PlaceDistance.name(place)))) {
        if (finer
            && !draft.onward
            && !one.places.isEmpty()
            && one.places.get(0) instanceof Mention.State) {
          one.places.add(0, place);
        } else {
          one.places.add(place);
        }
      }
    }
    boolean over = one.firm && one.status == Status.HELD;
    boolean former = one.status == Status.PLANNED && one.firm && isPast(when);
    boolean closer = Sameness.isWithin(when, one.when);
    if ((!one.isDated() || closer) && !(over && isToCome(when)) && !former) {
      one.when = when;
    }
    mergeStatus(one, draft, status);
    if (one.status == Status.HELD && isToCome(one.when)) {
      one.status = Status.PLANNED;
    }
  }

  /**
   * A building or a stretch of land only if no town is told: nor a state, if it is told of a
   * journey or by other words, «في قصر الإليزيه بفرنسا».
   */
  private static List<Mention> placesBeside(Told one, Draft draft) {
    boolean sited =
        one.kind == Kind.MEETING && draft.places.stream().anyMatch(PlaceDistance::isSite);
    boolean town =
        draft.places.stream()
            .filter(place -> !sited || place instanceof Mention.Locality)
            .anyMatch(place -> !PlaceDistance.isSite(place));
    if (town) {
      one.places.removeIf(PlaceDistance::isSite);
    }
    boolean told = town || one.places.stream().anyMatch(place -> !PlaceDistance.isSite(place));
    return draft.places.stream().filter(place -> !told || !PlaceDistance.isSite(place)).toList();
  }

  /** Whether it is all before the article. */
  private boolean isPast(When when) {
    return published.day().isPresent()
        && when.latest().filter(published.day().get()::isAfter).isPresent();
  }

  /** Whether it is all after the article. */
  private boolean isToCome(When when) {
    return published.day().isPresent()
        && when.earliest().filter(published.day().get()::isBefore).isPresent();
  }

  private static void mergeStatus(Told one, Draft draft, Status status) {
    boolean arranged = one.status == Status.PLANNED && status == Status.PROPOSED;
    boolean before = draft.earlier && one.sentences.size() > 1 && status != Status.HELD;
    if (arranged && draft.definite || before && one.firm) {
      return;
    }
    if (draft.firm && !one.firm) {
      one.firm = true;
      one.status = status;
    } else if (!draft.firm && one.firm) {
      return;
    }
    if (status == Status.CANCELLED && one.status == Status.PLANNED) {
      one.status = status;
    }
    boolean pointed = draft.definite && !draft.firm && !draft.carried;
    if (status == Status.HELD
            && !pointed
            && (one.status == Status.PLANNED || one.status == Status.PROPOSED)
        || one.status == Status.PROPOSED && status == Status.PLANNED) {
      one.status = status;
    }
  }
}
