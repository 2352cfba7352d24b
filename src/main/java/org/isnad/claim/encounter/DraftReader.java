package org.isnad.claim.encounter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.Claim.Encounter.Kind;
import org.isnad.claim.Claim.Encounter.Status;
import org.isnad.mention.Mention;

/** Lets one rule read a sentence from a word that tells an encounter. */
final class DraftReader {
  private static final Set<String> HELD_THERE =
      Set.of("تعقد", "يعقد", "عقدت", "عقد", "تجري", "يجري", "جرت", "جري");

  private static final Set<String> DEMONSTRATIVES =
      Set.of("هذا", "هذه", "هذين", "هاتين", "ذلك", "تلك");
  private static final Set<String> DURING = Set.of("في", "خلال", "اثناء");
  private static final Set<String> ENDS =
      Set.of("اختتم", "اختتمت", "يختتم", "تختتم", "انهي", "انهت", "ينهي", "تنهي");
  private static final Set<String> AFTER = Set.of("بعد", "عقب", "اثر", "غداه");
  private static final Set<String> NO_SUBJECT = Set.of("لم", "لن");

  /** «في أي مفاوضات»: talks in general, if nobody calls for them or denies them. */
  private static final Set<String> ANY = Set.of("اي", "ايه");

  /** «قبل لقائه»: what is over if its day is. */
  private static final Set<String> EVE = Set.of("قبل", "قبيل");

  private final Frame frame;
  private final Clause clause;
  private final Antecedents antecedents;
  private final boolean verb;
  private final int trigger;
  private final Draft draft;

  /** The verb that says what became of the noun; the verb itself; -1 if there is none. */
  private int carrier = -1;

  /** Where somebody is said to be on the journey: «خلال زيارته»; -1 if nowhere. */
  private int travelling = -1;

  DraftReader(
      Frame frame,
      int sentence,
      Clause clause,
      int trigger,
      boolean verb,
      Antecedents antecedents) {
    this.frame = frame;
    this.clause = clause;
    this.trigger = trigger;
    this.verb = verb;
    this.antecedents = antecedents;
    draft = new Draft(frame, sentence, trigger, clause.at(trigger).token().span().start());
    draft.pairBefore = antecedents.pair();
  }

  /**
   * What the sentence tells; empty if it tells no encounter.
   *
   * @param nouns all nouns that tell encounters
   * @param journeys those of them that tell journeys
   */
  Optional<Draft> read(Set<String> nouns, Set<String> journeys, StatusReader statuses) {
    if (frame.needsOwner() && !isOwned()
        || frame.needsJourney() && !Purpose.isOfJourney(clause, trigger)) {
      return Optional.empty();
    }
    if (verb && isForbidden() || !verb && NounSense.isBrokenOff(clause, trigger)) {
      return Optional.empty();
    }
    boolean never = verb && NO_SUBJECT.contains(clause.form(trigger - 1));
    if (never && frame.kind() == Kind.VISIT) {
      return Optional.empty();
    }
    pointers();
    parts(new ArgumentReader(clause, frame, draft, nouns, journeys).read(trigger, !verb));
    boolean journey = !verb && EncounterWords.JOURNEY.matcher(clause.form(trigger)).find();
    travelling = journey && carrier < 0 ? Circumstances.travelling(clause, trigger) : -1;
    draft.journey = journey;
    times();
    circumstances();
    firmness();
    NounParts.organizers(draft, clause, trigger, antecedents);
    if (frame.kind() != Kind.VISIT) {
      Brokers.of(draft, clause, trigger);
    }
    status(statuses);
    headed();
    draft.participants.sort(Comparator.comparing(mention -> mention.words().span()));
    if (never) {
      draft.status = Status.DENIED;
    }
    boolean carried = carrier >= 0 || !frame.needsCarrier();
    boolean told = carried && isOfPeople() && !(never && !namesBoth());
    told &= verb || !Circumstances.isMargin(clause, trigger) || !draft.participants.isEmpty();
    boolean alone = draft.participants.size() < 2 && draft.places.isEmpty();
    told &= !alone || !NegotiatingTable.isSought(clause, trigger);
    told &= draft.status != Status.HELD || !ANY.contains(clause.form(trigger - 1));
    told &= !OutsidePartners.areCalled(draft, clause) && !OutsidePartners.arePress(draft, clause);
    return told && Substance.has(draft) ? Optional.of(draft) : Optional.empty();
  }

  /** «على الرئيس ألا يلتقي»: what should not be is nothing that was. */
  private boolean isForbidden() {
    return clause.form(trigger - 1).equals("الا") && StatusReader.isImperfect(clause, trigger);
  }

  /** «في طريقه إلى»: a pronoun says whose it is. */
  private boolean isOwned() {
    return clause.form(trigger - 1).equals("في")
        && clause.has(trigger + 1)
        && clause.at(trigger + 1).tag().startsWith("PRP");
  }

  /** «يستقبل الوزير نظيره، حيث تعقد | جلسة مباحثات»: what was told before goes on. */
  private boolean isThere() {
    return clause.form(trigger - 2).equals("حيث")
        && HELD_THERE.contains(clause.form(trigger - 1))
        && (!clause.has(trigger + 1) || !clause.at(trigger + 1).isActor());
  }

  private boolean isOfPeople() {
    return !frame.needsPerson()
        || draft.participants.stream()
            .anyMatch(one -> one instanceof Mention.Person || one instanceof Mention.Group);
  }

  private void pointers() {
    draft.definite =
        !verb
            && (clause.form(trigger).startsWith("ال")
                || NounSense.isSittingOfTalks(clause, trigger)
                || DEMONSTRATIVES.contains(clause.form(trigger - 1))
                || isThere());
    draft.sited = !verb && Sites.follows(clause, trigger);
    draft.during = !verb && DURING.contains(clause.form(trigger - 1));
    draft.another = !verb && Another.is(clause, trigger);
    draft.prepared = !verb && Preparation.isOf(clause, trigger);
    draft.noun = verb ? "" : clause.form(trigger).replaceFirst("^ال", "");
  }

  private void parts(List<List<Mention>> bare) {
    if (verb) {
      carrier = trigger;
      VerbParts.verbParts(draft, clause, trigger, bare, antecedents);
      Destinations.there(draft, clause, trigger, antecedents);
      Destinations.receiving(draft, clause, trigger);
    } else {
      int seat = NegotiatingTable.seat(clause, trigger);
      carrier = seat >= 0 ? seat : draft.prepared ? -1 : Carriers.of(frame, clause, trigger);
      draft.tour = Destinations.isTour(clause, trigger);
      draft.astray = Destinations.isAstray(clause, trigger);
      if (clause.isPronoun(trigger + 1)) {
        dropWhomTheVerbMeets();
      }
      NounParts.nounParts(draft, clause, trigger, carrier, antecedents);
    }
    draft.carried = carrier >= 0;
    draft.attending |= !verb && draft.definite && Attendance.isTold(clause.form(trigger - 1));
    if (!verb && Attendance.isAlso(clause, carrier, trigger)) {
      draft.attending = true;
      draft.definite = true;
    }
    if (!verb && draft.definite && Circumstances.isMargin(clause, trigger)) {
      draft.participants.clear();
    }
    dropTopic();
    if (frame.kind() == Kind.CALL) {
      boolean inCall = !verb && DURING.contains(clause.form(trigger - 1));
      if (inCall) {
        SpokenTo.join(draft, clause);
      }
      draft.places.clear(); // «من وزير الداخلية في البحرين»: nobody is called to a place
    }
    if (!verb && draft.definite) {
      dropWhomTheVerbMeets();
    }
    BothSides.ofClause(draft, clause);
    Retinue.join(draft, clause);
    Retinue.members(draft, clause);
    UnnamedSides.drop(draft, clause);
    OfConflict.drop(draft, clause);
  }

  /**
   * «التقى الوزير خلال | الزيارة نظيره», «خلال هذه | الزيارة نظيره», «خلال | زيارته نظيره»: whom
   * the verb meets stands behind the noun, and does not travel.
   */
  private void dropWhomTheVerbMeets() {
    if (frame.kind() == Kind.VISIT && isDuringVerb()) {
      draft.participants.removeIf(one -> one.words().first() > clause.at(trigger).first());
    }
  }

  private boolean isDuringVerb() {
    int during = DEMONSTRATIVES.contains(clause.form(trigger - 1)) ? trigger - 2 : trigger - 1;
    if (!DURING.contains(clause.form(during)) || Clause.isRelative(clause.form(trigger + 1))) {
      return false;
    }
    int before = during - 1;
    while (clause.has(before) && clause.at(before).isActor()) {
      before--;
    }
    return clause.has(before) && clause.at(before).isVerb();
  }

  /** «المحادثات اليمنية»: one adjective of nationality says what they are about, two who meet. */
  private void dropTopic() {
    List<Mention> adjectives =
        draft.participants.stream()
            .filter(
                mention ->
                    mention instanceof Mention.State
                        && mention.foundBy().equals("nation-adjective"))
            .toList();
    if (adjectives.size() == 1 && !draft.places.contains(adjectives.get(0))) {
      draft.participants.remove(adjectives.get(0));
    }
  }

  private void times() {
    boolean ends = frame.kind() == Kind.VISIT && isEnd();
    if (draft.time == null && carrier >= 0) {
      draft.time = Circumstances.timeBefore(clause, governor());
    }
    if (draft.time == null && travelling >= 0) {
      draft.time = Circumstances.timeOfTravel(clause, travelling, trigger);
    }
    if (draft.time == null && !verb) {
      draft.time = Days.ofSpeaking(draft, clause);
    }
    if (draft.time == null && !verb) {
      draft.time = Days.ofRelativeClause(draft, clause);
    }
    if (draft.time == null && !verb) {
      draft.time = Days.ofPredicate(draft, clause);
    }
    if (draft.time != null && Days.isSinceTheLast(clause, draft.time)) {
      draft.time = null;
    }
    boolean since = draft.time != null && draft.time.words().surface().startsWith("منذ");
    if (ends || since && (verb || frame.kind() == Kind.VISIT)) {
      draft.time = null;
    }
    Mention.Time later = verb ? null : Circumstances.putOffTo(clause, trigger);
    draft.time = later == null ? draft.time : later;
    draft.putOff = later != null;
    draft.time = Days.lasting(draft, clause);
    draft.sameDay = Circumstances.isSameDay(clause);
    draft.arriving = draft.time == null && Circumstances.isOnArrival(clause, trigger);
    if (draft.time != null && Circumstances.quotedDay(clause, draft.time)) {
      draft.time = null;
    }
  }

  /** The first word of what tells the encounter. */
  private int governor() {
    return carrier >= 0 ? Math.min(carrier, trigger) : trigger;
  }

  /** «اختتم زيارته اليوم»: the day is that of the end. */
  private boolean isEnd() {
    return carrier >= 0 && ENDS.contains(clause.form(carrier));
  }

  private void circumstances() {
    int governor = governor();
    Circumstances.whereupon(draft, clause, governor);
    draft.onward = frame.kind() == Kind.VISIT && Journeys.goesOn(clause, governor);
    draft.former = draft.journey && Journeys.isFormer(clause, trigger);
    draft.press = Circumstances.isPress(clause, trigger);
    Circumstances.fronted(draft, clause, governor);
    Sites.duringJourney(draft, clause);
    Destinations.welcoming(draft, clause, trigger);
    if (frame.kind() == Kind.VISIT && !verb) {
      Destinations.station(draft, clause, trigger);
    }
    Circumstances.remote(draft, clause, trigger);
    if (draft.kind == Kind.CALL) {
      draft.places.clear(); // «وفي الخرطوم، هاتف الرئيس»
    }
    draft.possessed =
        clause.has(trigger + 1) && clause.at(trigger + 1).tag().equals("PRP$") && carrier >= 0;
  }

  private void firmness() {
    boolean expected = isTitle() && carrier >= 0 && StatusReader.isImperfect(clause, carrier);
    boolean after = AFTER.contains(clause.form(trigger - 1)) && !draft.definite;
    boolean held =
        EncounterWords.MASDARS.contains(clause.form(trigger - 1))
            && !clause.form(trigger - 2).equals("ل");
    draft.firm = carrier >= 0 && !expected || travelling >= 0 || !verb && (after || held);
  }

  private boolean isTitle() {
    return draft.sentence == 0 && !clause.form(clause.size() - 1).equals(".");
  }

  private void status(StatusReader statuses) {
    draft.status = statuses.read(clause, trigger, Math.max(carrier, travelling));
    draft.overIt =
        verb
            && StatusReader.isImperfect(clause, trigger)
            && ArgumentWords.OVER_IT.contains(clause.form(trigger + 1))
            && clause.isPronoun(trigger + 2);
    draft.eve = EVE.contains(clause.form(trigger - 1));
    if (draft.putOff && draft.status == Status.CANCELLED) {
      draft.status = Status.PLANNED;
    }
    if (Rumour.isDenied(clause, trigger)) {
      draft.status = Status.DENIED;
    }
    if (draft.status == Status.HELD && NegotiatingTable.isSought(clause, trigger)) {
      draft.status = Status.PROPOSED;
    }
    if (!verb && draft.status == Status.HELD && Journeys.isIntended(clause, trigger)) {
      draft.status = Status.PLANNED;
    }
    if (draft.called && draft.status == Status.HELD && draft.time == null) {
      draft.status = Status.PROPOSED;
    }
    if ((draft.prepared || draft.meant) && draft.status == Status.HELD) {
      draft.status = Status.PLANNED;
    }
    draft.earlier = draft.status != Status.HELD && isPluperfect();
    draft.announced =
        !isTitle()
            && carrier >= 0
            && !isEnd()
            && isPresent(clause.form(carrier))
            && Announcement.is(clause, carrier);
  }

  /** «وكان الوزير قد أعلن أنه سيزور»: not «كان من المقرر أن يزور». */
  private boolean isPluperfect() {
    int first = clause.isAnd(0) ? 1 : 0;
    boolean was = clause.form(first).equals("كان") || clause.form(first).equals("كانت");
    for (int i = first + 1; was && i <= governor(); i++) {
      if (clause.at(i).isVerb()) {
        return clause.at(i).tag().equals("VBD");
      }
    }
    return false;
  }

  /** «يصل», «تصل», but not «تحادث», whose present is «يتحادث». */
  private boolean isPresent(String verb) {
    String masculine = verb.isEmpty() ? verb : "ي" + verb.substring(1);
    return frame.verbs().contains(masculine) || frame.carriers().containsKey(masculine);
  }

  private void headed() {
    for (int i = 0; i + 2 < clause.size(); i++) {
      if (clause.isHead(i + 3) && clause.at(i).mention() instanceof Mention.Group group) {
        draft.headed.add(group);
      }
    }
  }

  /** «لن يلتقي الرئيس نظيره»: a denial is one of a meeting only if it says who do not meet. */
  private boolean namesBoth() {
    return draft.participants.stream()
            .filter(mention -> mention.words().sentence() == draft.sentence)
            .count()
        >= 2;
  }
}
